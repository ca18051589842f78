package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.lesson.LessonStep;
import fi.oppienjako.lessons.core.lesson.Relevance;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.Cursor;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.Page;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.sharing.Proposed;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import fi.oppienjako.lessons.core.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The verbs that fill in what lessons lack, such as those that came in as another system gave them.
 * What similar lessons say is proposed; nothing is set unless a person accepts it.
 */
public final class Completing {

  private static final int ALIKE = 20;
  private static final int SOURCES = 3;

  private final Context context;
  private final Capturing capturing;

  /** Creates an instance over {@code context}. */
  public Completing(Context context) {
    this.context = context;
    this.capturing = new Capturing(context);
  }

  /** Returns a page of the lessons of that programme that lack something and can be completed. */
  public Page<Lesson> incomplete(Id<Programme> id, Cursor<Lesson> cursor, Viewer reader) {
    return context
        .store()
        .read(
            reader,
            seen -> {
              Programme programme = seen.get(Programme.KIND, id);
              LessonQuery open =
                  LessonQuery.inProgramme(programme.id())
                      .in(
                          LessonState.DRAFT,
                          LessonState.CLARIFICATION,
                          LessonState.SHARED,
                          LessonState.EMBEDDED);
              try (Stream<Lesson> lessons = seen.lessons().stream(open)) {
                return Page.of(
                    cursor,
                    lessons
                        .filter(lesson -> isBehind(cursor, lesson))
                        .filter(lesson -> !lesson.missing().isEmpty())
                        .limit(cursor.size() + 1L)
                        .toList());
              }
            });
  }

  /**
   * Returns up to {@code limit} perspectives, conditions and themes each, if {@code lesson} has
   * none: what the lessons most like it say, the most likely first.
   */
  public List<Proposed> proposals(Lesson lesson, Viewer reader, int limit) {
    Relevance told = lesson.relevance();
    List<Suggestion<Lesson>> alike =
        context
            .store()
            .<List<Suggestion<Lesson>>>read(
                reader, seen -> context.options().recommender().lessonsLike(lesson, seen, ALIKE))
            .stream()
            .filter(like -> like.subject().state().isCurrent())
            .toList();
    List<Proposed> proposals = new ArrayList<>();
    if (told.perspectives().isEmpty()) {
      proposals.addAll(most(alike, limit, Completing::perspectives));
    }
    if (told.conditions().isEmpty()) {
      proposals.addAll(most(alike, limit, Completing::conditions));
    }
    if (told.topics().themes().isEmpty()) {
      proposals.addAll(most(alike, limit, Completing::themes));
    }
    return List.copyOf(proposals);
  }

  /**
   * Makes {@code lesson} say more: edited while it is being written, corrected once it is open; a
   * correction without a reason is given that of completing.
   */
  public Lesson complete(Lesson lesson, By by, Consumer<? super LessonDraft> telling) {
    if (lesson.state().possibleSteps().contains(LessonStep.EDIT)) {
      return capturing.edit(lesson, by, telling);
    }
    if (!lesson.state().possibleSteps().contains(LessonStep.CORRECT)) {
      throw ImpossibleStepException.from(
          Lesson.KIND.ref(lesson.id()),
          lesson.state(),
          LessonStep.CORRECT,
          lesson.state().possibleSteps());
    }
    By because =
        by.reason().isPresent()
            ? by
            : by.because(Message.of("lesson.completed").in(context.options().language()));
    return capturing.correct(lesson, because, telling);
  }

  /** What is said most, where the more alike lesson has the stronger voice. */
  private static <W extends Proposed.What> List<Proposed> most(
      List<Suggestion<Lesson>> alike, int limit, Function<Lesson, Stream<W>> said) {
    Map<W, List<Suggestion<Lesson>>> from = new LinkedHashMap<>();
    Map<W, Double> weights = new LinkedHashMap<>();
    for (int rank = 0; rank < alike.size(); rank++) {
      Suggestion<Lesson> like = alike.get(rank);
      double weight = 1.0 / (rank + 1);
      said.apply(like.subject())
          .forEach(
              what -> {
                from.computeIfAbsent(what, first -> new ArrayList<>()).add(like);
                weights.merge(what, weight, Double::sum);
              });
    }
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<W, Double>comparingByValue()
                .reversed()
                .thenComparing(one -> one.getKey().key(), Comparator.naturalOrder()))
        .limit(limit)
        .map(
            one ->
                new Proposed(
                    one.getKey(),
                    from.getOrDefault(one.getKey(), List.of()).stream().limit(SOURCES).toList()))
        .toList();
  }

  private static Stream<Proposed.From> perspectives(Lesson lesson) {
    return lesson.relevance().perspectives().stream().map(Proposed.From::new);
  }

  private static Stream<Proposed.When> conditions(Lesson lesson) {
    Conditions conditions = lesson.relevance().conditions();
    return conditions.all().stream().map(Completing::bare);
  }

  /** What it means in the other lesson is left there. */
  private static Proposed.When bare(Condition condition) {
    return new Proposed.When(condition.aspect(), condition.term());
  }

  private static Stream<Proposed.About> themes(Lesson lesson) {
    return lesson.relevance().topics().themes().stream().map(Proposed.About::new);
  }

  private static boolean isBehind(Cursor<Lesson> cursor, Lesson lesson) {
    return cursor.after().filter(last -> lesson.id().compareTo(last) <= 0).isEmpty();
  }
}
