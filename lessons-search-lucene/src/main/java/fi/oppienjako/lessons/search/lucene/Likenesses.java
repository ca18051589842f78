package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.Alike;
import fi.oppienjako.lessons.core.sharing.MatchReasons;
import fi.oppienjako.lessons.core.sharing.Profile;
import fi.oppienjako.lessons.core.sharing.Reason;
import fi.oppienjako.lessons.core.sharing.Trait;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

  /**
   * A document that may be alike.
   *
   * @param id the identifier of what it is of
   * @param words what words it shares, if they are enough to be a reason
   */
  private record Candidate(String id, Optional<Reason> words) {}

  private final Analysis analysis;
  private final SeenSearcher searcher;

  Likenesses(Analysis analysis, SeenSearcher searcher) {
    this.analysis = analysis;
    this.searcher = searcher;
  }

  /**
   * What is like {@code wanted}, the most alike first; each is read from the store when the stream
   * comes to it.
   *
   * @param among which documents are compared
   * @param limit how many are wanted; more are looked at
   */
  <T> Stream<Alike<T>> to(Profile wanted, Query among, int limit, Reading<T> reading)
      throws IOException {
    SaidWords said = SaidWords.in(wanted, analysis, searcher);
    ScoreDoc[] found =
        new Best(searcher, query(wanted, said), among(among))
            .byFit(Math.max(FEWEST, MARGIN * limit));
    Meetings meetings = new Meetings(searcher, found);
    Map<Integer, Reason> words = said.metBy(meetings);
    Map<Integer, Double> tags = new HashMap<>();
    Map<Integer, Double> circumstances = new HashMap<>();
    for (Trait trait : wanted.traits()) {
      double weight = weight(trait);
      for (int document : meetings.with(field(trait).both(), Documents.tag(trait))) {
        (trait.isCircumstance() ? circumstances : tags).merge(document, weight, Double::sum);
      }
    }
    List<Alike<Candidate>> alike = new ArrayList<>();
    for (ScoreDoc one : found) {
      double content = tags.getOrDefault(one.doc, 0.0);
      double accident = circumstances.getOrDefault(one.doc, 0.0);
      Optional<Reason> reason = Optional.ofNullable(words.get(one.doc));
      double text = reason.isPresent() ? Math.max(0, one.score - content - accident) : 0;
      alike.add(
          new Alike<>(
              new Candidate(searcher.id(one), reason),
              new MatchReasons(List.of()),
              text + content,
              accident / CIRCUMSTANCE));
    }
    return alike.stream()
        .sorted(Alike.best())
        .flatMap(
            one ->
                reading
                    .read(one.subject().id())
                    .flatMap(other -> told(wanted, one, other))
                    .stream());
  }

  private Query query(Profile wanted, SaidWords said) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    said.queries().forEach(word -> any.add(word, Occur.SHOULD));
    Ways ways = new Ways(analysis, searcher);
    for (Trait trait : wanted.traits()) {
      Query tag = ways.term(field(trait).both(), Documents.tag(trait), 1);
      any.add(new BoostQuery(new ConstantScoreQuery(tag), weight(trait)), Occur.SHOULD);
    }
    return any.build();
  }

  private Query among(Query chosen) {
    return new BooleanQuery.Builder()
        .add(chosen, Occur.FILTER)
        .add(searcher.seen(), Occur.FILTER)
        .build();
  }

  /** A candidate with the reasons that the reader may see, if they are reasons enough. */
  private static <T> Optional<Alike<T>> told(
      Profile wanted, Alike<Candidate> candidate, Compared<T> other) {
    Set<Trait> shared = new LinkedHashSet<>(wanted.traits());
    shared.retainAll(other.profile().traits());
    List<Reason> reasons = new ArrayList<>();
    for (Reason.Kind kind : Reason.Kind.values()) {
      if (kind == Reason.Kind.WORDS) {
        candidate.subject().words().ifPresent(reasons::add);
      } else {
        List<String> keys =
            shared.stream().filter(it -> it.kind() == kind).map(Trait::key).distinct().toList();
        if (!keys.isEmpty()) {
          reasons.add(new Reason(kind, keys));
        }
      }
    }
    return reasons.stream().allMatch(reason -> reason.kind().needsAnother())
        ? Optional.empty()
        : Optional.of(
            new Alike<>(
                other.subject(),
                new MatchReasons(reasons),
                candidate.content(),
                candidate.circumstances()));
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
