package fi.oppienjako.lessons.search.lucene.analysis;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the terms of words that were met lately. Thread-safe.
 *
 * <p>Each word has one place, which it may take from another: what is frequent is soon back. A
 * cache that orders its words by their use takes longer than to read a text.
 */
final class Remembered {
  /** Some megabytes for each language at most; a power of two. */
  private static final int PLACES = 1 << 15;

  private record Known(String form, Word word) {}

  private final AtomicReferenceArray<@Nullable Known> places = new AtomicReferenceArray<>(PLACES);

  @Nullable Word get(String form) {
    Known known = places.get(place(form));
    return known != null && known.form().equals(form) ? known.word() : null;
  }

  void put(String form, Word word) {
    places.set(place(form), new Known(form, word));
  }

  private static int place(String form) {
    int hash = form.hashCode();
    return (hash ^ (hash >>> 15)) & (PLACES - 1);
  }
}
