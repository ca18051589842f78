package fi.oppienjako.lessons.search.lucene.quality;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.port.*;
import fi.oppienjako.lessons.core.search.SearchRequest;
import fi.oppienjako.lessons.search.lucene.LuceneIndex;
import java.lang.reflect.*;
import java.util.*;

public class Tune {
  static Store store = Judged.store();
  static LuceneIndex index = LuceneIndex.inMemory(store);
  static List<Judged.Query> qs = Judged.queries("tuning");
  static List<Judged.LookUp> ls = Judged.lookUps("tuning");
  static Map<String, Judged.Asking> ps = Judged.projects();

  static double search() {
    List<Score> r = new ArrayList<>();
    for (var q : qs)
      r.add(
          Score.of(
              store.<List<String>>read(
                  Viewer.anyone(),
                  seen ->
                      index
                          .search()
                          .search(SearchRequest.of(q.words()).page(0, 20), seen)
                          .lessons()
                          .stream()
                          .map(l -> l.id().value())
                          .toList()),
              q.relevant()));
    Score m = Score.mean(r);
    return m.ndcg() + 0.5 * m.recall();
  }

  static double look() {
    List<Score> r = new ArrayList<>();
    for (var q : ls)
      r.add(
          Score.of(
              store.<List<String>>read(
                  Viewer.anyone(),
                  seen ->
                      index
                          .recommender()
                          .lessonsFor(ps.get(q.project()).project(), Optional.empty(), seen, 20)
                          .stream()
                          .map(l -> l.subject().id().value())
                          .toList()),
              q.relevant()));
    Score m = Score.mean(r);
    return m.ndcg() + 0.5 * m.recall() + 0.5 * m.relevant();
  }

  static Field f(String n) throws Exception {
    String[] p = n.split("\\.");
    Field f = Class.forName("fi.oppienjako.lessons.search.lucene." + p[0]).getDeclaredField(p[1]);
    f.setAccessible(true);
    return f;
  }

  static double get(String n) throws Exception {
    return ((Number) f(n).get(null)).doubleValue();
  }

  static void set(String n, double v) throws Exception {
    Field f = f(n);
    if (f.getType() == int.class) f.setInt(null, (int) Math.round(v));
    else if (f.getType() == float.class) f.setFloat(null, (float) v);
    else f.setDouble(null, v);
  }

  public static void main(String[] x) throws Exception {
    boolean s = x[0].equals("search");
    double best = s ? search() : look();
    System.out.println("start " + best);
    for (int round = 0; round < Integer.parseInt(x[1]); round++)
      for (int i = 2; i < x.length; i++) {
        double now = get(x[i]), at = now;
        for (double k : new double[] {0.5, 0.75, 1.33, 2}) {
          set(x[i], now * k);
          double got = s ? search() : look();
          if (got > best + 0.001) {
            best = got;
            at = now * k;
          }
        }
        set(x[i], at);
        System.out.println(x[i] + " " + at + " " + best);
      }
    index.close();
  }
}
