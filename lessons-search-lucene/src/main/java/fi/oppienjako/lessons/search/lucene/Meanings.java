package fi.oppienjako.lessons.search.lucene;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.primitives.Floats;
import fi.oppienjako.lessons.core.sharing.Profile;
import fi.oppienjako.lessons.core.text.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.util.VectorUtil;

/**
 * What texts mean, by an embedder: its vectors are checked and made one for each thing, and while
 * it fails, it is asked only now and then. Thread-safe.
 */
final class Meanings {

  /** Of how many things the meaning is asked for at once. */
  static final int TOGETHER = 32;

  private static final System.Logger LOG = System.getLogger(Meanings.class.getName());
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
  private static final int REMEMBERED = 500;
  private static final float[] NOTHING = {};

  private final Embedder embedder;
  private final Duration shortestPause;
  private final Cache<List<Embedder.Text>, float[]> asked =
      CacheBuilder.newBuilder().maximumSize(REMEMBERED).build();

  /** What went wrong last time; empty if nothing did. */
  private String trouble = "";

  private Duration pause;
  private long failedAt;

  /**
   * By {@code embedder}.
   *
   * @param pause how long it is left alone after it failed; longer each time that it fails again
   */
  Meanings(Embedder embedder, Duration pause) {
    this.embedder = embedder;
    this.shortestPause = pause;
    this.pause = pause;
  }

  double nearFrom() {
    return embedder.nearFrom();
  }

  /** Whether the embedder would be asked now. */
  synchronized boolean areTold() {
    return trouble.isEmpty() || System.nanoTime() - failedAt >= pause.toNanos();
  }

  /**
   * The unit vectors of what {@code profiles} say, in their order, of no length where that means
   * nothing to the embedder or is in no language that it knows; an empty list if it fails.
   */
  List<float[]> of(List<Profile> profiles) {
    return vectors(profiles.stream().map(profile -> texts(profile, false)).toList());
  }

  /** The unit vector of what {@code wanted} says, to look for what means the same. */
  Optional<float[]> asked(Profile wanted) {
    return asked(texts(wanted, true));
  }

  /** The unit vector of what somebody typed. */
  Optional<float[]> asked(String words) {
    return embedder.knows(Locale.ROOT)
        ? asked(List.of(new Embedder.Text(words, Locale.ROOT, true)))
        : Optional.empty();
  }

  /** People turn pages and choose facets, so the same is asked again and again. */
  private Optional<float[]> asked(List<Embedder.Text> texts) {
    float[] known = asked.getIfPresent(texts);
    if (known == null) {
      List<float[]> told = vectors(List.of(texts));
      if (told.isEmpty()) {
        return Optional.empty();
      }
      known = told.get(0);
      asked.put(texts, known);
    }
    return Optional.of(known).filter(vector -> vector.length > 0);
  }

  private List<Embedder.Text> texts(Profile profile, boolean asked) {
    return profile.said().entrySet().stream()
        .filter(said -> embedder.knows(said.getKey()))
        .map(said -> new Embedder.Text(String.join("\n", said.getValue()), said.getKey(), asked))
        .toList();
  }

  private List<float[]> vectors(List<List<Embedder.Text>> things) {
    List<Embedder.Text> all = things.stream().flatMap(List::stream).toList();
    List<float[]> told = all.isEmpty() ? List.of() : told(all);
    if (told.size() < all.size()) {
      return List.of();
    }
    Iterator<float[]> each = told.iterator();
    List<float[]> vectors = new ArrayList<>();
    things.forEach(texts -> vectors.add(sum(texts.size(), each)));
    return vectors;
  }

  /** What something says in several languages means one thing, each language as much. */
  private float[] sum(int count, Iterator<float[]> each) {
    float[] sum = new float[embedder.dimension()];
    for (int i = 0; i < count; i++) {
      VectorUtil.add(sum, VectorUtil.l2normalize(each.next().clone(), false));
    }
    VectorUtil.l2normalize(sum, false);
    return Floats.asList(sum).stream().allMatch(number -> number == 0) ? NOTHING : sum;
  }

  private List<float[]> told(List<Embedder.Text> texts) {
    if (!areTold()) {
      return List.of();
    }
    try {
      List<float[]> vectors = embedder.embed(texts);
      check(vectors, texts.size());
      answered();
      return vectors;
    } catch (RuntimeException failure) { // Whatever it is, there are still words to find by.
      failed(failure);
      return List.of();
    }
  }

  private void check(List<float[]> vectors, int count) {
    for (float[] vector : vectors) {
      if (vector.length != embedder.dimension()
          || !Floats.asList(vector).stream().allMatch(Floats::isFinite)) {
        throw new IndexException(Message.of("index.embedder-vector", embedder.dimension()));
      }
    }
    if (vectors.size() != count) {
      throw new IndexException(Message.of("index.embedder-count", vectors.size(), count));
    }
  }

  private synchronized void answered() {
    trouble = "";
    pause = shortestPause;
  }

  /** The same failure is logged only once. */
  private synchronized void failed(RuntimeException failure) {
    if (!trouble.equals(failure.toString())) {
      Message told = Message.of("index.embedder-fails", embedder.name(), failure.toString());
      LOG.log(System.Logger.Level.WARNING, told.toString(), failure);
    }
    pause = trouble.isEmpty() ? shortestPause : pause.multipliedBy(2);
    pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    trouble = failure.toString();
    failedAt = System.nanoTime();
  }
}
