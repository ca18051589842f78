package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.concept.Aspect;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.lesson.Result;
import fi.oppienjako.lessons.core.text.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What a lesson says in words to choose from: result, perspectives, conditions and themes. */
final class LessonWords {

  private LessonWords() {}

  /** Whether a cell of the column holds several words. */
  static boolean isOfWords(String column) {
    return column.equals("themes")
        || Arrays.stream(Aspect.values()).anyMatch(aspect -> aspect.key().equals(column));
  }

  static Optional<Consumer<LessonDraft>> part(
      Written written, String column, Optional<Lesson> before, Taking taking) {
    if (column.equals("result")) {
      return taking
          .choice(written, column, Lists.RESULTS)
          .map(key -> draft -> draft.went(Result.valueOf(key.toUpperCase(Locale.ROOT))));
    }
    if (column.equals("themes")) {
      return terms(written, column, taking).map(themes -> draft -> about(draft, before, themes));
    }
    Optional<Perspective> perspective =
        Arrays.stream(Perspective.values()).filter(one -> one.key().equals(column)).findFirst();
    if (perspective.isPresent()) {
      boolean marked = !written.cell(column).isEmpty();
      return Optional.of(
          draft -> {
            if (marked) {
              draft.from(perspective.get());
            } else {
              draft.notFrom(perspective.get());
            }
          });
    }
    throw new IllegalStateException("no column of a lesson: " + column);
  }

  /** What the columns about {@code aspects} say, with what the lesson says about the others. */
  static Optional<Consumer<LessonDraft>> conditions(
      Written written, List<Aspect> aspects, Optional<Lesson> before, Taking taking) {
    Conditions conditions =
        before.map(lesson -> lesson.relevance().conditions()).orElse(Conditions.NONE);
    for (Aspect aspect : aspects) {
      Optional<List<Term>> terms = terms(written, aspect.key(), taking);
      if (terms.isEmpty()) {
        return Optional.empty();
      }
      conditions = with(conditions, aspect, terms.get());
    }
    Conditions all = conditions;
    return Optional.of(draft -> draft.appliesWhen(all));
  }

  private static Optional<List<Term>> terms(Written written, String column, Taking taking) {
    return taking.attempt(written, column, () -> taking.shown().terms().read(written.cell(column)));
  }

  private static void about(LessonDraft draft, Optional<Lesson> before, List<Term> themes) {
    before.ifPresent(
        lesson ->
            draft.notAbout(
                lesson.relevance().topics().themes().stream()
                    .filter(theme -> !themes.contains(theme))
                    .map(Term::key)
                    .toArray(String[]::new)));
    draft.about(new Topics(new HashSet<>(themes), Set.of()));
  }

  /** The conditions, with these words in place of those about {@code aspect}. */
  private static Conditions with(Conditions before, Aspect aspect, List<Term> terms) {
    List<Condition> all = new ArrayList<>();
    for (Condition condition : before) {
      if (condition.aspect() != aspect || terms.contains(condition.term())) {
        all.add(condition);
      }
    }
    for (Term term : terms) {
      if (all.stream().noneMatch(one -> one.aspect() == aspect && one.term().equals(term))) {
        all.add(new Condition(aspect, term, Optional.empty()));
      }
    }
    return new Conditions(all);
  }
}
