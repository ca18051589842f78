package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.Position;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/** One Lucene index: what is written to it, and what can be searched of it. Thread-safe. */
final class Engine implements Closeable {

  private static final String POSITION = "position";
  private static final String FINGERPRINT = "words";
  private static final String LAST_READ = "last-read";
  private static final double BUFFER_MEGABYTES = 8;

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final Documents documents;
  private final BooleanSupplier tellsMeanings;
  private final String fingerprint;
  private final FrequentWords frequent = new FrequentWords();
  private final Counts counts = new Counts(frequent);
  private volatile Position position;
  private volatile String lastRead;

  /** What is done with the index as somebody sees it. */
  interface Search<T> {
    T in(SeenSearcher searcher) throws IOException;
  }

  /**
   * Opens what is in {@code directory}, or a new index.
   *
   * @throws IOException also if what is there is damaged or of a newer kind
   */
  Engine(Directory directory, Analysis analysis, String fingerprint) throws IOException {
    this.directory = directory;
    this.documents = new Documents(analysis);
    this.tellsMeanings = () -> analysis.meanings().filter(Meanings::areTold).isPresent();
    this.fingerprint = fingerprint;
    TieredMergePolicy merging = new TieredMergePolicy();
    merging.setForceMergeDeletesPctAllowed(0);
    this.writer =
        new IndexWriter(
            directory,
            new IndexWriterConfig() // Documents bring their terms.
                .setMergePolicy(merging)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false));
    this.searchers = new SearcherManager(writer, new SearcherFactory());
    this.position =
        told(POSITION).map(value -> new Position(Long.parseLong(value))).orElse(Position.START);
    this.lastRead = told(LAST_READ).orElse("");
  }

  /** Whether nothing was ever written down in it. */
  boolean isNew() {
    return told(FINGERPRINT).isEmpty();
  }

  /** The last change that it has read, in words; empty if it has read none. */
  String lastRead() {
    return lastRead;
  }

  private Optional<String> told(String key) {
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      for (Map.Entry<String, String> entry : data) {
        if (entry.getKey().equals(key)) {
          return Optional.of(entry.getValue());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether its terms were made as this version and these options make them. */
  boolean isCurrent() {
    return told(FINGERPRINT).filter(fingerprint::equals).isPresent();
  }

  /** Up to where in the feed of changes it has read. */
  Position position() {
    return position;
  }

  /** Searches what {@code viewer} may see. */
  <T> T search(Viewer viewer, Search<T> search) {
    try {
      IndexSearcher now = searchers.acquire();
      try {
        return search.in(new SeenSearcher(now.getIndexReader(), viewer, counts, frequent));
      } finally {
        searchers.release(now);
      }
    } catch (IOException unreadable) {
      throw IndexException.unreadable(unreadable);
    }
  }

  /** Whether the document with that key can be found by anyone. */
  boolean isOpenToAll(String key) throws IOException {
    return hasAny(
        new BooleanQuery.Builder()
            .add(Seen.is(Documents.KEY, key), BooleanClause.Occur.FILTER)
            .add(Seen.by(Viewer.anyone()), BooleanClause.Occur.FILTER)
            .build());
  }

  private boolean hasAny(Query query) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return searcher.count(query) > 0;
    } finally {
      searchers.release(searcher);
    }
  }

  /** Writes each of {@code entries} in place of what was there. */
  void put(List<Entry> entries) throws IOException {
    List<Document> made = documents.of(entries);
    for (int i = 0; i < made.size(); i++) {
      writer.updateDocument(new Term(Documents.KEY, entries.get(i).key()), made.get(i));
    }
  }

  /** Writes what is not in it yet. */
  void add(List<Entry> entries) throws IOException {
    for (Document document : documents.of(entries)) {
      writer.addDocument(document);
    }
  }

  /**
   * The identifiers of some things of {@code kind} whose meaning could not be found out when they
   * were written, if the model may answer now.
   */
  List<String> untold(Kind<?> kind, int most) throws IOException {
    Query untold =
        new BooleanQuery.Builder()
            .add(Seen.is(Documents.UNTOLD, Documents.YES), BooleanClause.Occur.FILTER)
            .add(Seen.is(Documents.KIND, kind.key()), BooleanClause.Occur.FILTER)
            .build();
    if (!tellsMeanings.getAsBoolean() || !hasAny(untold)) {
      return List.of();
    }
    return search(
        Viewer.unrestricted(),
        searcher -> {
          List<String> ids = new ArrayList<>();
          for (ScoreDoc one : searcher.search(untold, most).scoreDocs) {
            ids.add(searcher.id(one));
          }
          return ids;
        });
  }

  void remove(String key) throws IOException {
    writer.deleteDocuments(new Term(Documents.KEY, key));
  }

  /** Takes what was removed or replaced out of the files, so that no word of it weighs any more. */
  void expunge() throws IOException {
    writer.forceMergeDeletes();
  }

  /** Lets searches see what was written, up to {@code reached} in the feed. */
  void reached(Change reached) throws IOException {
    position = reached.position();
    lastRead = reached.toString();
    refresh();
  }

  /** Lets searches see what was written. */
  void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /** Writes down what was written, so that it survives. */
  void commit() throws IOException {
    writer.setLiveCommitData(
        Map.of(
                POSITION,
                String.valueOf(position.value()),
                FINGERPRINT,
                fingerprint,
                LAST_READ,
                lastRead)
            .entrySet());
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(searchers, writer, directory);
  }
}
