package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.persistence.jdbi.JdbiStore;
import fi.oppienjako.lessons.search.lucene.LuceneIndex;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A store with an index beside it. Filled in by picocli. */
final class IndexedStore {

  @Mixin private final StoreOption store = new StoreOption();

  @Option(names = "--index", paramLabel = "DIR", descriptionKey = "index")
  private Optional<Path> index = Optional.empty();

  /** The library over the store alone; closing it closes the store. */
  LessonSharing sharing(Locale language) {
    return store.sharing(language);
  }

  /** The library over the store with the index; both are closed after. */
  Opened open(Locale language) {
    JdbiStore kept = store.open();
    try {
      return new Opened(
          kept, LuceneIndex.open(index.orElseGet(store::indexFolder), kept), language);
    } catch (RuntimeException failure) {
      kept.close();
      throw failure;
    }
  }

  /** What is open, to be closed. */
  static final class Opened implements AutoCloseable {

    private final LessonSharing sharing;
    private final LuceneIndex index;

    private Opened(JdbiStore store, LuceneIndex index, Locale language) {
      this.index = index;
      this.sharing =
          LessonSharing.over(
              store,
              LessonSharing.defaultOptions()
                  .withLanguage(language)
                  .withSearch(index.search())
                  .withRecommender(index.recommender()));
    }

    LessonSharing sharing() {
      return sharing;
    }

    LuceneIndex index() {
      return index;
    }

    @Override
    public void close() {
      try {
        index.close();
      } finally {
        sharing.close();
      }
    }
  }
}
