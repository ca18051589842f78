package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.concept.Aspect;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonStep;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.text.Joined;
import fi.oppienjako.lessons.core.text.Worded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The lessons that lack something, such as those that came in as they were told elsewhere: what
 * they lack, and room to fill it in. What is said already is corrected on the sheet of lessons.
 */
final class CompletingTab implements Tab {

  private static final String LACKS = "lacks";
  private static final String WHO = "who";
  private static final Set<String> PERSPECTIVES =
      keys(Arrays.stream(Perspective.values()).map(Perspective::key));
  private static final Set<String> ASPECTS = keys(Arrays.stream(Aspect.values()).map(Aspect::key));
  private static final Set<String> FILLED =
      keys(
          Stream.of(
                  Stream.of(LessonsTab.INSIGHT, LessonsTab.RECOMMENDATION),
                  PERSPECTIVES.stream(),
                  ASPECTS.stream())
              .flatMap(columns -> columns));

  @Override
  public String key() {
    return "completing";
  }

  @Override
  public List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(LessonsTab.PROJECT, 22));
    columns.add(Column.text(LessonsTab.TITLE, 30));
    columns.add(Column.text(LACKS, 24));
    columns.add(Column.text(LessonsTab.OBSERVATION, 42));
    columns.add(Column.text(LessonsTab.INSIGHT, 42));
    columns.add(Column.text(LessonsTab.RECOMMENDATION, 42));
    PERSPECTIVES.forEach(one -> columns.add(Column.choice(one, 17, Lists.MARK)));
    ASPECTS.forEach(one -> columns.add(Column.text(one, 22)));
    columns.add(Column.choice(WHO, 16, Lists.PEOPLE));
    columns.add(Column.text("state", 16));
    columns.add(Column.text("id", 12));
    return columns;
  }

  @Override
  public int frozen() {
    return 2;
  }

  @Override
  public Stream<Line> lines(Shown shown) {
    return shown.lessons().stream()
        .filter(CompletingTab::canBeCompleted)
        .map(lesson -> line(lesson, shown, lacking(lesson)));
  }

  /** Also what has been completed since, so that it is seen that it says the same already. */
  @Override
  public Stream<Line> linesNow(Shown shown) {
    return shown.lessons().stream()
        .map(lesson -> line(lesson, shown, canChange(lesson) ? FILLED : Set.of()));
  }

  private static boolean canBeCompleted(Lesson lesson) {
    return canChange(lesson) && !lesson.missing().isEmpty();
  }

  private static boolean canChange(Lesson lesson) {
    Set<LessonStep> possible = lesson.state().possibleSteps();
    return possible.contains(LessonStep.EDIT) || possible.contains(LessonStep.CORRECT);
  }

  private static Set<String> lacking(Lesson lesson) {
    Set<String> lacking = new LinkedHashSet<>();
    if (lesson.content().insight().isEmpty()) {
      lacking.add(LessonsTab.INSIGHT);
    }
    if (lesson.content().recommendation().isEmpty()) {
      lacking.add(LessonsTab.RECOMMENDATION);
    }
    if (lesson.relevance().perspectives().isEmpty()) {
      lacking.addAll(PERSPECTIVES);
    }
    if (lesson.relevance().conditions().isEmpty()) {
      lacking.addAll(ASPECTS);
    }
    return lacking;
  }

  /** What is lacking, shortly, as the headings say it. */
  private static Worded lacks(Lesson lesson) {
    Set<String> lacking = lacking(lesson);
    List<Worded> words = new ArrayList<>();
    for (String column : List.of(LessonsTab.INSIGHT, LessonsTab.RECOMMENDATION)) {
      if (lacking.contains(column)) {
        words.add(Phrases.later("lacks." + column));
      }
    }
    if (lacking.containsAll(PERSPECTIVES)) {
      words.add(Phrases.later("lacks.perspective"));
    }
    if (lacking.containsAll(ASPECTS)) {
      words.add(Phrases.later("lacks.condition"));
    }
    return Joined.words(words);
  }

  private static Line line(Lesson lesson, Shown shown, Set<String> open) {
    return LessonsTab.content(lesson, shown)
        .cell(LACKS, lacks(lesson).in(shown.language()))
        .open(open)
        .open(open.isEmpty() ? Set.of() : Set.of(WHO))
        .line();
  }

  @Override
  public boolean same(String column, String one, String other, Shown shown) {
    return LessonsTab.saysTheSame(column, one, other, shown);
  }

  @Override
  public void change(Written written, Line now, Set<String> edited, Taking taking) {
    Lesson lesson = taking.get(Lesson.KIND, now.id());
    Set<String> columns = fillable(written, now, lesson, edited, taking);
    Optional<By> by = taking.by(written, WHO, "");
    if (columns.isEmpty() || by.isEmpty()) {
      if (edited.equals(Set.of(WHO))) {
        taking.refuse(written, WHO, "told.nothing-filled-in");
      }
      return;
    }
    LessonsTab.telling(written, columns, Optional.of(lesson), taking)
        .flatMap(
            telling ->
                taking.attempt(
                    written,
                    columns.iterator().next(),
                    () -> taking.sharing().complete(lesson, by.get(), telling)))
        .ifPresent(after -> tell(written, after, taking));
  }

  /** What is still empty, in the store and after what the sheet of lessons may have brought. */
  private static Set<String> fillable(
      Written written, Line now, Lesson lesson, Set<String> edited, Taking taking) {
    Line there = line(lesson, taking.shown(), FILLED);
    Set<String> fillable = new LinkedHashSet<>();
    for (String column : FILLED) {
      if (!edited.contains(column)) {
        continue;
      }
      String theirs = there.cell(column);
      if (!now.cell(column).isEmpty()) {
        taking.refuse(written, column, "told.locked");
      } else if (theirs.isEmpty()) {
        fillable.add(column);
      } else if (!LessonsTab.saysTheSame(column, theirs, written.cell(column), taking.shown())) {
        taking.conflict(written, column, theirs);
      }
    }
    return fillable;
  }

  private static void tell(Written written, Lesson after, Taking taking) {
    if (after.missing().isEmpty()) {
      taking.done(written, "told.completed");
    } else {
      taking.done(written, "told.filled-in", lacks(after));
    }
  }

  private static Set<String> keys(Stream<String> keys) {
    Set<String> all = new LinkedHashSet<>();
    keys.forEach(all::add);
    return Collections.unmodifiableSet(all);
  }
}
