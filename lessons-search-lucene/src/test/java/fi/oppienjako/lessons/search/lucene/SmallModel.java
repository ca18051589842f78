package fi.oppienjako.lessons.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A small model that knows a few subjects by words that the bundled thesaurus does not know, and
 * all other words by their letters. It can be broken and mended.
 */
final class SmallModel implements Embedder {

  private static final List<Set<String>> SUBJECTS =
      List.of(
          Set.of("accordion", "bagpipe", "concertina", "haitari", "dragspel"),
          Set.of("hive", "beekeeper", "mehiläispesä", "bikupor"),
          Set.of("winter", "snowfall", "blizzard"));
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final float OTHER = 0.3f;

  /** How many texts were asked for each time. */
  final List<Integer> asked = new CopyOnWriteArrayList<>();

  volatile boolean broken;
  private final String name;
  private final int numbers;
  private final Predicate<Locale> known;

  SmallModel(String name) {
    this(name, 256, any -> true);
  }

  /** One that gives so many numbers, though it says 256. */
  SmallModel(String name, int numbers) {
    this(name, numbers, any -> true);
  }

  /** One that knows some languages. */
  SmallModel(String name, Predicate<Locale> known) {
    this(name, 256, known);
  }

  private SmallModel(String name, int numbers, Predicate<Locale> known) {
    this.name = name;
    this.numbers = numbers;
    this.known = known;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int dimension() {
    return 256;
  }

  @Override
  public double nearFrom() {
    return 0.75;
  }

  @Override
  public boolean knows(Locale language) {
    return known.test(language);
  }

  @Override
  public List<float[]> embed(List<Text> texts) {
    asked.add(texts.size());
    if (broken) {
      throw new IllegalStateException("The model is away");
    }
    List<float[]> vectors = new ArrayList<>();
    for (Text text : texts) {
      vectors.add(vector(text.words().toLowerCase(Locale.ROOT)));
    }
    return vectors;
  }

  private float[] vector(String text) {
    float[] vector = new float[numbers];
    WORD.matcher(text).results().forEach(word -> add(vector, word.group()));
    return vector;
  }

  private static void add(float[] vector, String word) {
    for (int subject = 0; subject < SUBJECTS.size(); subject++) {
      if (SUBJECTS.get(subject).contains(word)) {
        vector[subject] += 1;
        return;
      }
    }
    int pieces = Math.max(1, word.length() - 2);
    for (int at = 0; at < pieces; at++) {
      String piece = word.substring(at, Math.min(word.length(), at + 3));
      int place = SUBJECTS.size() + Math.floorMod(piece.hashCode(), 256 - SUBJECTS.size());
      vector[place] += (float) (OTHER / Math.sqrt(pieces));
    }
  }
}
