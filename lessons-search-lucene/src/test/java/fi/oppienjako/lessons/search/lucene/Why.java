package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.port.Store;
import java.util.*;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.*;

public class Why {
  public static void run(Store store, String words, String... lessons) throws Exception {
    Analysis a = new Analysis(IndexOptions.defaults());
    Engine e = IndexFolder.inMemory().open(a, "x");
    new Reading(store, e).readAll(n -> {});
    e.search(
        Viewer.anyone(),
        s -> {
          Query q = new WordQuery(a, s).of(words);
          System.out.println(q);
          for (String l : lessons) {
            TopDocs d = s.search(new TermQuery(new Term(Documents.KEY, "lesson:" + l)), 1);
            String x = s.explain(q, d.scoreDocs[0].doc).toString();
            System.out.println(l + " " + x.lines().limit(1).findFirst().get());
            x.lines()
                .filter(t -> t.contains("weight("))
                .map(String::strip)
                .forEach(System.out::println);
          }
          return null;
        });
  }
}
