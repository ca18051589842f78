package fi.oppienjako.lessons.search.lucene.quality;

public class WhyQ {
  public static void main(String[] x) throws Exception {
    fi.oppienjako.lessons.search.lucene.Why.run(
        Judged.store(), x[0], java.util.Arrays.copyOfRange(x, 1, x.length));
  }
}
