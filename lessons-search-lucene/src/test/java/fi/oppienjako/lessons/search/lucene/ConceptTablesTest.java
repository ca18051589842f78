package fi.oppienjako.lessons.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.search.lucene.analysis.Prepared;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConceptTablesTest {

  @TempDir Path classes;

  private final Analysis analysis = IndexOptions.defaults().analysis();

  private static byte[] written(ConceptTables tables) throws IOException {
    ByteBuffersDataOutput file = new ByteBuffersDataOutput();
    tables.write(file);
    return file.toArrayCopy();
  }

  @Test
  void areTheSameWhenTheyAreReadAgain() throws IOException {
    Thesaurus thesaurus =
        Thesaurus.read(
            new StringReader(
                """
                older-people.fi=vanhat ihmiset, seniorit, vanhukset
                older-people.broader=residents
                old-house.fi=vanhat isot talot
                residents.broader=people
                """));
    ConceptTables made = ConceptTables.of(thesaurus, analysis::words);
    ConceptTables tables = ConceptTables.read(new ByteArrayDataInput(written(made)));
    assertThat(tables.beginningWith("vanha", "ihminen", Languages.FINNISH))
        .containsExactly(new ConceptTables.Name("older-people", List.of()));
    assertThat(tables.beginningWith("vanha", "iso", Languages.FINNISH))
        .containsExactly(new ConceptTables.Name("old-house", List.of("talo")));
    assertThat(tables.beginningWith("vanha", "ihminen", Languages.SWEDISH)).isEmpty();
    assertThat(tables.beingJust("vanhus", Languages.FINNISH))
        .containsExactly(new ConceptTables.Name("older-people", List.of()));
    assertThat(tables.beingJust("vanha", Languages.FINNISH)).isEmpty();
    assertThat(tables.names("older-people", Languages.FINNISH))
        .containsExactly("seniori", "vanhus");
    assertThat(tables.names("residents", Languages.FINNISH)).isEmpty();
    assertThat(tables.withBroader("older-people"))
        .containsExactly("older-people", "residents", "people");
    assertThat(tables.withBroader("people")).containsExactly("people");
    assertThat(written(tables)).isEqualTo(written(made));
  }

  @Test
  void arePreparedWithTheBundledWords() throws IOException {
    Path folder = classes.resolve(Concepts.class.getPackageName().replace('.', '/'));
    Files.createDirectories(folder);
    Concepts.write(classes, analysis::words);
    byte[] made = written(ConceptTables.of(Thesaurus.bundled(), analysis::words));
    assertThat(folder.resolve("concepts.bin")).hasBinaryContent(made);
    Optional<ConceptTables> built =
        Prepared.read(Concepts.class, "concepts.bin", ConceptTables::read);
    if (built.isPresent()) {
      assertThat(written(built.get())).as("built of what the files say now").isEqualTo(made);
    }
  }
}
