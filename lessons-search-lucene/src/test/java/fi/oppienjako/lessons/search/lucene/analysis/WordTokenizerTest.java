package fi.oppienjako.lessons.search.lucene.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;

class WordTokenizerTest {

  /** What a word is, said once more in another way. */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\u00AD]*"
              + "(?:[-\\u2010\\u2011.:'\\u2019_&@]"
              + "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\u00AD]*)*");

  /** What stands in words, beside and between them, a letter beyond 16 bits and half of one too. */
  private static final List<String> SIGNS =
      List.of(
          "a",
          "Ä",
          "é",
          "e\u0301",
          "5",
          "²",
          "-",
          "\u2011",
          ".",
          ":",
          "'",
          "\u2019",
          "_",
          "&",
          "@",
          " ",
          "\n",
          ",",
          "\u00AD",
          "\u0308",
          "字",
          "\uD835\uDC00",
          "\uD835",
          "\uDC00",
          "🙂");

  private final WordTokenizer tokenizer = new WordTokenizer();

  private record Place(String term, int start, int end) {}

  private List<Place> words(String text) throws IOException {
    List<Place> words = new ArrayList<>();
    try (Tokenizer open = tokenizer) {
      CharTermAttribute term = open.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = open.getAttribute(OffsetAttribute.class);
      open.setReader(new StringReader(text));
      open.reset();
      while (open.incrementToken()) {
        words.add(new Place(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      open.end();
      assertThat(offset.endOffset()).isEqualTo(text.length());
    }
    return words;
  }

  @Test
  void takesCodesWhole() throws IOException {
    assertThat(words("X-Road 2.5 (EU:n), a@b.example. -R&D_2-"))
        .extracting(Place::term)
        .containsExactly("X-Road", "2.5", "EU:n", "a@b.example", "R&D_2");
  }

  @Test
  void findsTheSameWordsAsThePattern() throws IOException {
    Random random = new Random(11);
    for (int round = 0; round < 2_000; round++) {
      String text =
          IntStream.range(0, random.nextInt(40))
              .mapToObj(i -> SIGNS.get(random.nextInt(SIGNS.size())))
              .collect(Collectors.joining());
      assertThat(words(text))
          .as(text)
          .isEqualTo(
              WORD.matcher(text)
                  .results()
                  .map(found -> new Place(found.group(), found.start(), found.end()))
                  .toList());
    }
  }

  @Test
  void readsATextOfAnyLength() throws IOException {
    assertThat(words("word ".repeat(10_000))).hasSize(10_000);
  }
}
