package fi.oppienjako.lessons.search.lucene.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreparedTest {

  @TempDir Path classes;

  private static byte[] written(Lexicon lexicon) throws IOException {
    ByteBuffersDataOutput file = new ByteBuffersDataOutput();
    lexicon.write(file);
    return file.toArrayCopy();
  }

  /** Where the build has prepared nothing, it is made twice, with the same bytes. */
  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void lexiconsAreThoseOfTheLists(String code) throws IOException {
    Language language =
        Language.all().stream().filter(one -> one.code().equals(code)).findAny().orElseThrow();
    assertThat(written(Lexicon.bundled(language))).isEqualTo(written(Lexicon.made(language)));
  }

  @Test
  void lexiconsStandBesideTheirClass() throws IOException {
    Path folder = classes.resolve(Lexicon.class.getPackageName().replace('.', '/'));
    Files.createDirectories(folder);
    Prepared.writeLexicons(classes);
    assertThat(folder.resolve("fi-lexicon.bin")).isNotEmptyFile();
    assertThat(folder.resolve("sv-lexicon.bin")).isNotEmptyFile();
    assertThat(folder.resolve("en-lexicon.bin")).isNotEmptyFile();
  }

  @Test
  void whatWasNotPreparedIsNotThere() {
    Optional<Byte> none = Prepared.read(PreparedTest.class, "none.bin", DataInput::readByte);
    assertThat(none).isEmpty();
  }
}
