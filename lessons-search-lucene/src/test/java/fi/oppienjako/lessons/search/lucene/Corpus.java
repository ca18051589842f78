package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.search.Facet;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** Documents with random words, frequent and rare, in several parts, some of them removed. */
final class Corpus implements AutoCloseable {

  static final List<String> FIELDS = List.of("text", Documents.STANDING);
  static final int WORDS = 12;

  private static final int PARTS = 3;
  private static final int EACH = 400;

  final FrequentWords frequent = new FrequentWords();
  final Counts counts = new Counts(frequent);
  final DirectoryReader reader;
  final SeenSearcher searcher;
  private final Directory directory = new ByteBuffersDirectory();

  Corpus(Random random) throws IOException {
    try (IndexWriter writer =
        new IndexWriter(
            directory, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
      for (int part = 0; part < PARTS; part++) {
        for (int i = 0; i < EACH; i++) {
          writer.addDocument(document(random, part * EACH + i));
        }
        writer.flush();
      }
      for (int i = 0; i < EACH / 10; i++) {
        writer.deleteDocuments(new Term("number", String.valueOf(random.nextInt(PARTS * EACH))));
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new SeenSearcher(reader, Viewer.unrestricted(), counts, frequent);
  }

  /** A word, of which the first are the most frequent. */
  static String word(Random random) {
    return "w" + (int) (WORDS * Math.pow(random.nextDouble(), 4));
  }

  private static Document document(Random random, int number) throws IOException {
    Document document = new Document();
    document.add(new StringField("number", String.valueOf(number), Store.NO));
    for (String field : FIELDS) {
      for (int i = 0; i < 3; i++) {
        document.add(new StringField(field, word(random), Store.NO));
      }
    }
    for (Facet facet : List.of(Facet.THEME, Facet.YEAR)) {
      String value = facet == Facet.THEME ? "t" + random.nextInt(300) : word(random);
      document.add(new StringField(Documents.choosing(facet), value, Store.NO));
      document.add(new SortedSetDocValuesFacetField(facet.key(), value));
    }
    return Documents.FACETS.build(document);
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
