package fi.oppienjako.lessons.search.lucene.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.junit.jupiter.api.Test;

class WordMapTest {

  private static byte[] written(WordMap map) throws IOException {
    ByteBuffersDataOutput file = new ByteBuffersDataOutput();
    map.write(file);
    return file.toArrayCopy();
  }

  private static WordMap readAgain(WordMap map) throws IOException {
    return WordMap.read(new ByteArrayDataInput(written(map)));
  }

  @Test
  void tellsTheTextOfEachWordAndOfNoOther() throws IOException {
    WordMap map =
        readAgain(WordMap.copyOf(Map.of("kunta", "kunta", "kunnan", "kunta", "yö", "yö 🌙")));
    assertThat(map.get("kunnan")).isEqualTo("kunta");
    assertThat(map.get("yö")).isEqualTo("yö 🌙");
    assertThat(map.get("kun")).isNull();
    assertThat(map.get("kunnankin")).isNull();
    assertThat(map.get("")).isNull();
  }

  @Test
  void knowsAWordWithoutAnyText() throws IOException {
    WordMap map = readAgain(WordMap.copyOf(Map.of("kunta", "", "kunnanhallitus", "hallitus")));
    assertThat(map.contains("kunta")).isTrue();
    assertThat(map.get("kunta")).isEmpty();
    assertThat(map.contains("kunnan")).isFalse();
  }

  @Test
  void knowsNothingWhenItIsEmpty() throws IOException {
    WordMap map = readAgain(WordMap.copyOf(Map.of()));
    assertThat(map.contains("kunta")).isFalse();
    assertThat(map.get("")).isNull();
  }
}
