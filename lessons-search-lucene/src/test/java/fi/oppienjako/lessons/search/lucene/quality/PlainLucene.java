package fi.oppienjako.lessons.search.lucene.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/** The peer: Lucene's own Snowball analyzers and BM25, one field for each language. */
final class PlainLucene implements AutoCloseable {

  private static final Map<String, Analyzer> ANALYZERS =
      Map.of("fi", new FinnishAnalyzer(), "sv", new SwedishAnalyzer(), "en", new EnglishAnalyzer());

  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  PlainLucene(List<Judged.Told> lessons) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    Analyzer each = new PerFieldAnalyzerWrapper(new EnglishAnalyzer(), ANALYZERS);
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(each))) {
      for (Judged.Told lesson : lessons) {
        Document document = new Document();
        document.add(new StringField("id", lesson.id(), Store.YES));
        for (String language : lesson.languages()) {
          document.add(new TextField(language, lesson.text(language), Store.NO));
        }
        writer.addDocument(document);
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  List<String> find(String words) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String language : List.of("fi", "sv", "en")) {
      Query query = new QueryBuilder(ANALYZERS.get(language)).createBooleanQuery(language, words);
      if (query != null) {
        any.add(query, Occur.SHOULD);
      }
    }
    List<String> found = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(any.build(), 20).scoreDocs) {
      found.add(searcher.storedFields().document(hit.doc).get("id").toLowerCase(Locale.ROOT));
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
