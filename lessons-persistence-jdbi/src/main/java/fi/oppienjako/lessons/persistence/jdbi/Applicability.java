package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.concept.Aspect;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.text.Term;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Conditions and topics, which lessons and projects have alike. */
final class Applicability {

  /** The part of a text that explains a condition. */
  static final String EXPLANATION = "CONDITION";

  private static final String PERSPECTIVE = "PERSPECTIVE";
  private static final String THEME = "THEME";
  private static final String TARGET_GROUP = "TARGET_GROUP";

  private Applicability() {}

  /** A condition without its explanation. */
  record Named(Aspect aspect, Term term) {}

  /** A word of a kind. */
  record Topic(String kind, String word) {}

  static <A> ChildTable<A, Named> conditions(String root, Function<A, Conditions> of) {
    return ChildTable.listed(
        root,
        "condition",
        List.of("aspect", "term"),
        thing -> of.apply(thing).all(),
        (condition, cells) -> cells.add(condition.aspect().name(), condition.term().key()),
        row -> new Named(row.word(Aspect.class), row.term()));
  }

  static void explain(Conditions conditions, Texts.Sink texts) {
    for (int n = 0; n < conditions.all().size(); n++) {
      int place = n;
      conditions
          .all()
          .get(n)
          .explanation()
          .ifPresent(explanation -> texts.put(EXPLANATION, place, explanation));
    }
  }

  static Conditions conditions(List<Named> named, Texts texts) {
    List<Condition> conditions = new ArrayList<>();
    for (Named one : named) {
      conditions.add(
          new Condition(one.aspect, one.term, texts.maybe(EXPLANATION, conditions.size())));
    }
    return new Conditions(conditions);
  }

  static <A> ChildTable<A, Topic> topics(
      String root, Function<A, Topics> topics, Function<A, Set<Perspective>> perspectives) {
    return ChildTable.of(
        root,
        "topic",
        List.of("kind", "word"),
        (thing, rows) -> {
          perspectives.apply(thing).forEach(one -> rows.add(PERSPECTIVE, one.name()));
          topics.apply(thing).themes().forEach(theme -> rows.add(THEME, theme.key()));
          topics.apply(thing).targetGroups().forEach(group -> rows.add(TARGET_GROUP, group.key()));
        },
        row -> new Topic(row.text(), row.text()));
  }

  static Topics topics(List<Topic> rows) {
    return new Topics(terms(rows, THEME), terms(rows, TARGET_GROUP));
  }

  static Set<Perspective> perspectives(List<Topic> rows) {
    Set<Perspective> perspectives = EnumSet.noneOf(Perspective.class);
    for (Topic row : rows) {
      if (row.kind.equals(PERSPECTIVE)) {
        perspectives.add(Perspective.valueOf(row.word));
      }
    }
    return perspectives;
  }

  /** Those of {@code root} with one of {@code perspectives}, which are not none. */
  static Where from(Where where, String root, Set<Perspective> perspectives) {
    return having(where, root, PERSPECTIVE, perspectives.stream().map(Enum::name).toList());
  }

  /** Those of {@code root} about one of {@code themes}, which are not none. */
  static Where about(Where where, String root, Set<Term> themes) {
    return having(where, root, THEME, themes.stream().map(Term::key).toList());
  }

  private static Where having(Where where, String root, String kind, List<String> words) {
    return where.and(
        "exists (select 1 from %1$s_topic t where t.%1$s_id = %1$s.id and t.kind = ? and t.word = any(?))"
            .formatted(root),
        kind,
        words);
  }

  private static Set<Term> terms(List<Topic> rows, String kind) {
    Set<Term> terms = new LinkedHashSet<>();
    for (Topic row : rows) {
      if (row.kind.equals(kind)) {
        terms.add(new Term(row.word));
      }
    }
    return terms;
  }
}
