package fi.oppienjako.lessons.search.lucene;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * In which documents the frequent words of small vocabularies stand, such as states, years and
 * levels of openness; read when they are first asked for, and kept as long as that part of the
 * index is, unless memory is short. Thread-safe.
 */
final class FrequentWords {

  /** A word is frequent if a bit for each document takes no more than a number for each of its. */
  private static final int FREQUENT = 32;

  private final Map<CacheKey, Map<Term, SoftReference<FixedBitSet>>> parts =
      new ConcurrentHashMap<>();

  /** Whether a word in so many documents of {@code part} is frequent. */
  static boolean isFrequent(int documents, LeafReader part) {
    return (long) documents * FREQUENT >= part.maxDoc();
  }

  /**
   * The documents of {@code part} in which {@code word} stands, removed ones too; none if it is not
   * frequent there. Not to be changed.
   */
  @Nullable FixedBitSet documents(LeafReader part, Term word) throws IOException {
    CacheHelper helper = part.getCoreCacheHelper();
    if (helper == null) {
      return null;
    }
    Map<Term, SoftReference<FixedBitSet>> words = words(helper);
    SoftReference<FixedBitSet> kept = words.get(word);
    FixedBitSet known = kept == null ? null : kept.get();
    if (known == null && isFrequent(part.docFreq(word), part)) {
      known = new FixedBitSet(part.maxDoc());
      PostingsEnum documents = part.postings(word, PostingsEnum.NONE);
      if (documents != null) {
        known.or(documents);
      }
      words.put(word, new SoftReference<>(known));
    }
    return known;
  }

  private Map<Term, SoftReference<FixedBitSet>> words(CacheHelper helper) {
    return parts.computeIfAbsent(
        helper.getKey(),
        key -> {
          helper.addClosedListener(parts::remove);
          return new ConcurrentHashMap<>();
        });
  }
}
