package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.concept.Aspect;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.lesson.LessonStep;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The lessons of the programme: written down, edited and taken further. */
final class LessonsTab implements Tab {

  static final String TITLE = "title";
  static final String OBSERVATION = "observation";
  static final String INSIGHT = "insight";
  static final String RECOMMENDATION = "recommendation";
  static final String STEP = "step";
  static final String PROJECT = "project";

  private static final String RESULT = "result";
  private static final String THEMES = "themes";
  private static final String WHY = "why";
  private static final String WHO = "who";

  private static final Set<String> CONTENT = content();

  @Override
  public String key() {
    return "lessons";
  }

  @Override
  public List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("state", 13));
    columns.add(Column.choice(PROJECT, 22, Lists.PROJECTS));
    columns.add(Column.text(TITLE, 30));
    columns.add(Column.choice(STEP, 22));
    columns.add(Column.text(WHY, 24));
    columns.add(Column.choice(WHO, 16, Lists.PEOPLE));
    columns.add(Column.text(OBSERVATION, 42));
    columns.add(Column.text(INSIGHT, 42));
    columns.add(Column.text(RECOMMENDATION, 42));
    columns.add(Column.choice(RESULT, 14, Lists.RESULTS));
    for (Perspective perspective : Perspective.values()) {
      columns.add(Column.choice(perspective.key(), 17, Lists.MARK));
    }
    for (Aspect aspect : Aspect.values()) {
      columns.add(Column.text(aspect.key(), 22));
    }
    columns.add(Column.text(THEMES, 22));
    columns.add(Column.text("openness", 11));
    columns.add(Column.text("id", 12));
    return columns;
  }

  @Override
  public int frozen() {
    return 3;
  }

  @Override
  public Set<String> openWhenNew() {
    Set<String> open = new LinkedHashSet<>(CONTENT);
    open.addAll(List.of(PROJECT, WHO));
    return open;
  }

  @Override
  public Stream<Line> lines(Shown shown) {
    return shown.lessons().stream().map(lesson -> line(lesson, shown));
  }

  private static Line line(Lesson lesson, Shown shown) {
    Line.Making line = content(lesson, shown);
    Set<LessonStep> possible = lesson.state().possibleSteps();
    if (possible.contains(LessonStep.EDIT) || possible.contains(LessonStep.CORRECT)) {
      line.open(CONTENT).open(List.of(WHY, WHO));
    }
    LessonSteps.listFor(lesson, shown)
        .ifPresent(list -> line.choice(STEP, list).open(List.of(WHY, WHO)));
    return line.line();
  }

  /** A line with what the lesson says, in columns that are not open yet. */
  static Line.Making content(Lesson lesson, Shown shown) {
    Line.Making line =
        Line.of(lesson.id().value(), lesson.revision(), lesson.state().key())
            .cell("state", shown.state(lesson))
            .cell(PROJECT, shown.projectName(lesson.origin().project()))
            .cell(TITLE, shown.text(lesson.content().title()))
            .cell(OBSERVATION, shown.text(lesson.content().observation()))
            .cell(INSIGHT, lesson.content().insight().map(shown::text))
            .cell(RECOMMENDATION, lesson.content().recommendation().map(shown::text))
            .cell(RESULT, shown.text(lesson.content().result().label()))
            .cell(THEMES, shown.terms().written(lesson.relevance().topics().themes()))
            .cell("openness", lesson.openness().map(level -> shown.text(level.label())))
            .cell("id", lesson.id().value());
    lesson.relevance().perspectives().forEach(one -> line.cell(one.key(), "x"));
    for (Aspect aspect : Aspect.values()) {
      line.cell(
          aspect.key(),
          shown
              .terms()
              .written(
                  lesson.relevance().conditions().about(aspect).map(Condition::term).toList()));
    }
    return line;
  }

  @Override
  public boolean same(String column, String one, String other, Shown shown) {
    return saysTheSame(column, one, other, shown);
  }

  static boolean saysTheSame(String column, String one, String other, Shown shown) {
    return one.equals(other) || (LessonWords.isOfWords(column) && shown.terms().same(one, other));
  }

  @Override
  public void add(Written written, Taking taking) {
    Optional<Project> project = taking.thing(written, PROJECT, Lists.PROJECTS, Project.KIND);
    Optional<By> by = taking.by(written, WHO, WHY);
    Set<String> told = new LinkedHashSet<>(CONTENT);
    told.removeIf(column -> written.cell(column).isEmpty());
    told.addAll(List.of(TITLE, OBSERVATION));
    Optional<Consumer<LessonDraft>> telling = telling(written, told, Optional.empty(), taking);
    if (project.isEmpty() || by.isEmpty() || telling.isEmpty()) {
      return;
    }
    ExternalReference here = new ExternalReference("workbook", taking.addedAs(written));
    if (taking.sharing().find(Lesson.KIND, here, taking.viewer()).isPresent()) {
      taking.note(written, "told.there-already");
      return;
    }
    taking
        .attempt(
            written,
            TITLE,
            () ->
                taking
                    .sharing()
                    .capture(
                        project.get(),
                        by.get(),
                        draft -> {
                          telling.get().accept(draft);
                          draft.knownAs(here);
                        }))
        .ifPresent(lesson -> taking.done(written, "told.captured", lesson.id()));
  }

  @Override
  public void change(Written written, Line now, Set<String> edited, Taking taking) {
    Optional<By> by = taking.by(written, WHO, WHY);
    if (by.isEmpty()) {
      return;
    }
    Set<String> content = new LinkedHashSet<>(CONTENT);
    content.retainAll(edited);
    Lesson before = taking.get(Lesson.KIND, now.id());
    Optional<Lesson> after =
        content.isEmpty()
            ? Optional.of(before)
            : telling(written, content, Optional.of(before), taking)
                .flatMap(telling -> edited(written, before, content, telling, by.get(), taking));
    if (edited.contains(STEP)) {
      after.ifPresent(lesson -> LessonSteps.take(written, lesson, by.get(), taking));
    } else if (content.isEmpty()) {
      taking.refuse(written, edited.iterator().next(), "told.no-step");
    }
  }

  private static Optional<Lesson> edited(
      Written written,
      Lesson lesson,
      Set<String> content,
      Consumer<LessonDraft> telling,
      By by,
      Taking taking) {
    boolean correcting = lesson.state().possibleSteps().contains(LessonStep.CORRECT);
    String first = content.iterator().next();
    if (correcting && by.reason().isEmpty()) {
      taking.refuse(written, first, "told.correction-needs-reason");
      return Optional.empty();
    }
    Optional<Lesson> after =
        taking.attempt(
            written,
            first,
            () ->
                correcting
                    ? taking.sharing().correct(lesson, by, telling)
                    : taking.sharing().edit(lesson, by, telling));
    after.ifPresent(done -> taking.done(written, correcting ? "told.corrected" : "told.changed"));
    return after;
  }

  /** What the columns say; empty, once it is told, where one of them cannot be. */
  static Optional<Consumer<LessonDraft>> telling(
      Written written, Set<String> columns, Optional<Lesson> before, Taking taking) {
    List<Consumer<LessonDraft>> parts = new ArrayList<>();
    boolean whole = true;
    List<Aspect> aspects =
        Stream.of(Aspect.values()).filter(one -> columns.contains(one.key())).toList();
    for (String column : columns) {
      if (aspects.stream().noneMatch(one -> one.key().equals(column))) {
        Optional<Consumer<LessonDraft>> part = part(written, column, before, taking);
        part.ifPresent(parts::add);
        whole &= part.isPresent();
      }
    }
    if (!aspects.isEmpty()) {
      Optional<Consumer<LessonDraft>> part =
          LessonWords.conditions(written, aspects, before, taking);
      part.ifPresent(parts::add);
      whole &= part.isPresent();
    }
    return whole
        ? Optional.of(draft -> parts.forEach(part -> part.accept(draft)))
        : Optional.empty();
  }

  private static Optional<Consumer<LessonDraft>> part(
      Written written, String column, Optional<Lesson> before, Taking taking) {
    return switch (column) {
      case TITLE ->
          taking
              .text(written, column, before.map(one -> one.content().title()))
              .map(text -> draft -> draft.titled(text));
      case OBSERVATION ->
          taking
              .text(written, column, before.map(one -> one.content().observation()))
              .map(text -> draft -> draft.observed(text));
      case INSIGHT ->
          taking
              .text(written, column, before.flatMap(one -> one.content().insight()))
              .map(text -> draft -> draft.because(text));
      case RECOMMENDATION ->
          taking
              .text(written, column, before.flatMap(one -> one.content().recommendation()))
              .map(text -> draft -> draft.recommends(text));
      default -> LessonWords.part(written, column, before, taking);
    };
  }

  private static Set<String> content() {
    Set<String> columns =
        new LinkedHashSet<>(List.of(TITLE, OBSERVATION, INSIGHT, RECOMMENDATION, RESULT, THEMES));
    Stream.of(Perspective.values()).map(Perspective::key).forEach(columns::add);
    Stream.of(Aspect.values()).map(Aspect::key).forEach(columns::add);
    return Collections.unmodifiableSet(columns);
  }
}
