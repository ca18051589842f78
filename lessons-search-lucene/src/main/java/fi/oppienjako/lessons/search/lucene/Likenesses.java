package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.Alike;
import fi.oppienjako.lessons.core.sharing.MatchReasons;
import fi.oppienjako.lessons.core.sharing.Profile;
import fi.oppienjako.lessons.core.sharing.Reason;
import fi.oppienjako.lessons.core.sharing.Trait;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * Finds what is like a piece of work: first by what both say, in whatever form and language, then
 * by the words of vocabularies; circumstances decide between equals. Not thread-safe.
 */
final class Likenesses {

  static final Query PROJECTS = Seen.is(Documents.KIND, Project.KIND.key());

  private static final int FEWEST = 50;
  private static final int MARGIN = 4;
  private static final float TAG = 1;
  private static final float TARGET_GROUP = 0.5f;
  private static final float CIRCUMSTANCE = 1e-4f;

  /** Something that may be alike, as the reader sees it. */
  record Compared<T>(T subject, Profile profile) {}

  /** Reads what was found. */
  interface Reading<T> {
    Optional<Compared<T>> read(String id);
  }

  private final Analysis analysis;
  private final SeenSearcher searcher;

  Likenesses(Analysis analysis, SeenSearcher searcher) {
    this.analysis = analysis;
    this.searcher = searcher;
  }

  /**
   * What is like {@code wanted}, the most alike first.
   *
   * @param among which documents are compared
   * @param limit how many are wanted; more are looked at
   */
  <T> List<Alike<T>> to(Profile wanted, Query among, int limit, Reading<T> reading)
      throws IOException {
    SaidWords said = SaidWords.in(wanted, analysis, searcher);
    ScoreDoc[] found =
        searcher.search(query(wanted, said, among), Math.max(FEWEST, MARGIN * limit)).scoreDocs;
    Map<Integer, Reason> words = said.metBy(found);
    List<Alike<T>> alike = new ArrayList<>();
    for (ScoreDoc one : found) {
      Optional<Compared<T>> other = reading.read(searcher.id(one));
      if (other.isPresent()) {
        Optional<Reason> reason = Optional.ofNullable(words.get(one.doc));
        alike(wanted, reason, other.get(), one.score).ifPresent(alike::add);
      }
    }
    alike.sort(Alike.best());
    return alike;
  }

  private Query query(Profile wanted, SaidWords said, Query among) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    said.queries().forEach(word -> any.add(word, Occur.SHOULD));
    Ways ways = new Ways(analysis, searcher);
    for (Trait trait : wanted.traits()) {
      Query tag = ways.term(field(trait).both(), Documents.tag(trait), 1);
      any.add(new BoostQuery(new ConstantScoreQuery(tag), weight(trait)), Occur.SHOULD);
    }
    return new BooleanQuery.Builder()
        .add(any.build(), Occur.MUST)
        .add(among, Occur.FILTER)
        .add(searcher.seen(), Occur.FILTER)
        .build();
  }

  private <T> Optional<Alike<T>> alike(
      Profile wanted, Optional<Reason> words, Compared<T> other, float score)
      throws IOException {
    Set<Trait> shared = new LinkedHashSet<>(wanted.traits());
    shared.retainAll(other.profile().traits());
    double tags = 0;
    double circumstances = 0;
    double inScore = 0;
    for (Trait trait : shared) {
      double weight = weight(trait);
      inScore += weight;
      if (trait.isCircumstance()) {
        circumstances += weight / CIRCUMSTANCE;
      } else {
        tags += weight;
      }
    }
    List<Reason> reasons = new ArrayList<>();
    for (Reason.Kind kind : Reason.Kind.values()) {
      if (kind == Reason.Kind.WORDS) {
        words.ifPresent(reasons::add);
      } else {
        List<String> keys =
            shared.stream().filter(it -> it.kind() == kind).map(Trait::key).distinct().toList();
        if (!keys.isEmpty()) {
          reasons.add(new Reason(kind, keys));
        }
      }
    }
    if (reasons.stream().allMatch(reason -> reason.kind().needsAnother())) {
      return Optional.empty();
    }
    double text = words.isPresent() ? Math.max(0, score - inScore) : 0;
    return Optional.of(
        new Alike<>(other.subject(), new MatchReasons(reasons), text + tags, circumstances));
  }

  private float weight(Trait trait) throws IOException {
    String word = Documents.tag(trait);
    double rarity = searcher.rarity(new Term(field(trait).open(), word));
    float much =
        trait.isCircumstance()
            ? CIRCUMSTANCE
            : trait.kind() == Reason.Kind.TARGET_GROUP ? TARGET_GROUP : TAG;
    return (float) (much * rarity);
  }

  private static Field field(Trait trait) {
    return trait.isCircumstance() ? Field.CIRCUMSTANCE : Field.TAG;
  }
}
