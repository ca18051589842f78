package fi.oppienjako.lessons.search.lucene;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.port.LessonSearch;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.Recommender;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.TrimmedFeedException;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * An index over a store, which finds lessons and similar work in Finnish, Swedish and English.
 *
 * <pre>{@code
 * try (var store = JdbiStore.open(Path.of("lessons"));
 *     var index = LuceneIndex.open(Path.of("lessons-index"), store)) {
 *   var sharing = LessonSharing.over(store, LessonSharing.defaultOptions()
 *       .withSearch(index.search()).withRecommender(index.recommender()));
 * }
 * }</pre>
 *
 * <p>It follows the feed of changes of its store by itself: what was saved is found within a
 * second, or at once after {@link #catchUp}. It knows how far it has read, and goes on from there
 * after any interruption. It can always be rebuilt from the store, and rebuilds itself when it is
 * damaged or was made by another version, from another store or with other words.
 *
 * <p>What it answers is for the reader of the snapshot it is asked with: what is hidden from them
 * is in no answer, count, passage, suggestion or score. Thread-safe. One index at a time may be
 * open in a folder; several processes on one database each have a folder of their own. The store
 * stays open when the index is closed, and must be closed after it.
 */
public final class LuceneIndex implements AutoCloseable {

  private final Store store;
  private final IndexOptions options;
  private final Analysis analysis;
  private final IndexFolder folder;
  private final Follower follower;
  private volatile Engine engine;

  private LuceneIndex(Store store, IndexOptions options, IndexFolder folder) throws IOException {
    this.store = requireNonNull(store, "store");
    this.options = requireNonNull(options, "options");
    this.folder = folder;
    this.analysis = options.analysis();
    this.engine = folder.open(analysis, Fingerprint.of(options));
    this.follower = new Follower(this::catchUp, options.every());
  }

  /** An index in memory, for tests and small catalogues; it reads the store at once. */
  public static LuceneIndex inMemory(Store store) {
    return inMemory(store, IndexOptions.defaults());
  }

  /** An index in memory with {@code options}; it reads the store at once. */
  public static LuceneIndex inMemory(Store store, IndexOptions options) {
    return opened(store, options, IndexFolder.inMemory());
  }

  /** The index in {@code folder}, which is made on first use. */
  public static LuceneIndex open(Path folder, Store store) {
    return open(folder, store, IndexOptions.defaults());
  }

  /**
   * The index in {@code folder} with {@code options}; reads what has changed in the store since.
   *
   * @param folder a folder for the index alone; made on first use
   * @throws IndexException if the folder holds something else, is in use, or cannot be written to
   */
  public static LuceneIndex open(Path folder, Store store, IndexOptions options) {
    return opened(store, options, IndexFolder.at(folder));
  }

  private static LuceneIndex opened(Store store, IndexOptions options, IndexFolder folder) {
    try {
      LuceneIndex index = new LuceneIndex(store, options, folder);
      try {
        index.read();
      } catch (IOException | RuntimeException failure) {
        index.engine.close(); // What was read in part is not written down.
        throw failure;
      }
      index.follower.start();
      return index;
    } catch (IOException unreadable) {
      throw IndexException.unreadable(unreadable);
    }
  }

  private void read() throws IOException {
    Reading reading = new Reading(store, engine);
    if (engine.isNew()) {
      reading.readAll(LoadProgress.SILENT);
      folder.keepOnly(engine);
    } else if (engine.isCurrent() && reading.isContinued()) {
      catchUp();
    } else {
      rebuild(LoadProgress.SILENT);
    }
  }

  /** Finds lessons in this index. */
  public LessonSearch search() {
    return new LuceneSearch(this, analysis);
  }

  /** Finds related work in this index. */
  public Recommender recommender() {
    return new LuceneRecommender(this, analysis);
  }

  /**
   * Reads what has changed in the store; when it returns, all that was saved before it was called
   * can be found. Not to be called within a transaction of the store.
   */
  public synchronized void catchUp() {
    try {
      new Reading(store, engine).catchUp();
    } catch (TrimmedFeedException trimmed) {
      rebuild(LoadProgress.SILENT);
    } catch (IOException unwritable) {
      throw IndexException.unreadable(unwritable);
    }
  }

  /**
   * Rebuilds the index from the store. Until that is done, searches go on in the one that is there.
   * Not to be called within a transaction of the store.
   *
   * @param progress called now and then with how many things were read
   */
  public synchronized void rebuild(LoadProgress progress) {
    try {
      Engine fresh = folder.fresh(analysis, Fingerprint.of(options));
      try {
        new Reading(store, fresh).readAll(progress);
      } catch (IOException | RuntimeException failure) {
        fresh.close();
        throw failure;
      }
      Engine old = engine;
      engine = fresh;
      old.close();
      folder.keepOnly(fresh);
    } catch (IOException unwritable) {
      throw IndexException.unreadable(unwritable);
    }
  }

  /** How far it has read in the feed of changes of its store. */
  public Position position() {
    return engine.position();
  }

  /** Searches what {@code viewer} may see. */
  <T> T search(Viewer viewer, Engine.Search<T> search) {
    Engine now = engine;
    try {
      return now.search(viewer, search);
    } catch (AlreadyClosedException closed) {
      if (now.equals(engine)) {
        throw closed;
      }
      return search(viewer, search); // It was rebuilt between the two lines above.
    }
  }

  /** Stops following the store and releases the folder. */
  @Override
  public void close() {
    follower.close();
    synchronized (this) {
      try (Engine last = engine) {
        last.commit();
      } catch (IOException unwritable) {
        throw IndexException.unreadable(unwritable);
      }
    }
  }
}
