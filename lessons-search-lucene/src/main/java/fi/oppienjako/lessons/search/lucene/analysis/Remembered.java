package fi.oppienjako.lessons.search.lucene.analysis;

import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the terms of words that were met lately. Thread-safe.
 *
 * <p>Each word has four places and takes the first of them from the word that came before; each
 * time that it is met it goes one place forward, so what is frequent stays. A cache that orders all
 * words by their use takes longer than to read a text.
 */
final class Remembered {
  /** Some megabytes for each language at most; a power of two. */
  private static final int PLACES = 1 << 15;

  private static final int EACH = 4;

  /**
   * A word that was met.
   *
   * @param hash what tells most forms apart, so that few others have to be read
   * @param form how it is written
   * @param word its terms; none if it is a stop word
   */
  record Known(int hash, String form, Optional<Word> word) {}

  /** Given up when memory is short, or when nothing was asked for long. */
  private volatile SoftReference<AtomicReferenceArray<@Nullable Known>> kept =
      new SoftReference<>(null);

  /** What is known of {@code form}; null if it is not, or not any more. */
  @Nullable Known get(String form) {
    AtomicReferenceArray<@Nullable Known> places = places();
    int hash = form.hashCode();
    int first = first(hash);
    for (int place = first; place < first + EACH; place++) {
      Known known = places.getAcquire(place);
      if (known != null && known.hash() == hash && known.form().equals(form)) {
        if (place > first) {
          forward(places, place, known);
        }
        return known;
      }
    }
    return null;
  }

  /** Lets what is met again come before what was not; if another thread does too, one is lost. */
  private static void forward(
      AtomicReferenceArray<@Nullable Known> places, int place, Known known) {
    places.setRelease(place, places.getAcquire(place - 1));
    places.setRelease(place - 1, known);
  }

  void put(String form, Optional<Word> word) {
    AtomicReferenceArray<@Nullable Known> places = places();
    int hash = form.hashCode();
    int first = first(hash);
    for (int place = first + EACH - 1; place > first; place--) {
      places.setRelease(place, places.getAcquire(place - 1));
    }
    places.setRelease(first, new Known(hash, form, word));
  }

  private AtomicReferenceArray<@Nullable Known> places() {
    AtomicReferenceArray<@Nullable Known> places = kept.get();
    if (places == null) {
      places = new AtomicReferenceArray<>(PLACES);
      kept = new SoftReference<>(places);
    }
    return places;
  }

  private static int first(int hash) {
    return ((hash ^ (hash >>> 15)) * EACH) & (PLACES - 1);
  }
}
