package fi.oppienjako.lessons.search.lucene.analysis;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the terms of words that were met lately. Thread-safe.
 *
 * <p>Each word has four places and takes the first of them from the word that came before: what is
 * frequent is soon back. A cache that orders its words by their use takes longer than to read a
 * text.
 */
final class Remembered {
  /** Some megabytes for each language at most; a power of two. */
  private static final int PLACES = 1 << 15;

  private static final int EACH = 4;

  /** With what tells most words apart, so that few others have to be read. */
  private record Known(int hash, String form, Word word) {}

  private final AtomicReferenceArray<@Nullable Known> places = new AtomicReferenceArray<>(PLACES);

  @Nullable Word get(String form) {
    int hash = form.hashCode();
    int first = first(hash);
    for (int place = first; place < first + EACH; place++) {
      Known known = places.get(place);
      if (known != null && known.hash() == hash && known.form().equals(form)) {
        return known.word();
      }
    }
    return null;
  }

  void put(String form, Word word) {
    int hash = form.hashCode();
    int first = first(hash);
    for (int place = first + EACH - 1; place > first; place--) {
      places.set(place, places.get(place - 1));
    }
    places.set(first, new Known(hash, form, word));
  }

  private static int first(int hash) {
    return ((hash ^ (hash >>> 15)) * EACH) & (PLACES - 1);
  }
}
