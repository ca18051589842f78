package fi.oppienjako.lessons.search.lucene;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Sentences of words that mean nothing, a few of them frequent and most of them rare. */
final class RandomTexts {

  private static final int VOCABULARY = 20_000;
  private static final List<String> WORDS =
      IntStream.range(0, VOCABULARY).mapToObj(i -> word(new Random(i))).toList();

  private final Random random;

  /** The same texts, in the same order, for the same {@code seed}. */
  RandomTexts(long seed) {
    this.random = new Random(seed);
  }

  /** So many words. */
  String sentence(int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> WORDS.get((int) (VOCABULARY * Math.pow(random.nextDouble(), 3))))
        .reduce("", (one, next) -> one + " " + next)
        .strip();
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 2 + random.nextInt(3); i++) {
      word.append("ptkslmnrvh".charAt(random.nextInt(10)));
      word.append("aeiouyäö".charAt(random.nextInt(8)));
    }
    return word + "ta";
  }
}
