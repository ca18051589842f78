package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Which documents a viewer may see. */
final class Seen {

  private Seen() {}

  /** Whether {@code viewer} sees what is open to all and nothing else. */
  static boolean isAnyone(Viewer viewer) {
    return !viewer.isUnrestricted() && viewer.levels().isEmpty() && viewer.projects().isEmpty();
  }

  /** The documents that {@code viewer} may see. */
  static Query by(Viewer viewer) {
    if (viewer.isUnrestricted()) {
      return new MatchAllDocsQuery();
    }
    BooleanQuery.Builder seen = new BooleanQuery.Builder();
    seen.add(is(Documents.OPEN, Openness.AGORA.key()), Occur.SHOULD);
    viewer
        .levels()
        .forEach(
            (place, level) ->
                seen.add(
                    new BooleanQuery.Builder()
                        .add(is(Documents.WITHIN, Entry.key(place)), Occur.FILTER)
                        .add(oneOf(Documents.OPEN, openAt(level)), Occur.FILTER)
                        .build(),
                    Occur.SHOULD));
    List<String> own = viewer.projects().stream().map(Entry::key).toList();
    if (!own.isEmpty()) {
      seen.add(oneOf(Documents.OWNER, own), Occur.SHOULD);
    }
    return seen.build();
  }

  /** Documents with {@code word} in {@code field}. */
  static Query is(String field, String word) {
    return new TermQuery(new Term(field, word));
  }

  /** Documents with one of {@code words} in {@code field}. */
  static Query oneOf(String field, List<String> words) {
    return new TermInSetQuery(field, words.stream().map(BytesRef::new).toList());
  }

  private static List<String> openAt(Openness level) {
    return Stream.of(Openness.values())
        .filter(open -> open.isVisibleAt(level))
        .map(Openness::key)
        .toList();
  }
}
