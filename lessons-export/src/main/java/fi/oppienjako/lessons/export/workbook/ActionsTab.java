package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.export.workbook.Choices.Choice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What follows from the lessons, for somebody to do by a day. */
final class ActionsTab implements Tab {

  private static final String STEPS = "action-steps";

  private static final String TEXT = "text";
  private static final String LESSON = "lesson";
  private static final String OWNER = "owner";
  private static final String DUE = "due";
  private static final String STEP = "step";
  private static final String PROOF = "proof";
  private static final String WHO = "who";

  @Override
  public String key() {
    return "actions";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.text("state", 12),
        Column.text(TEXT, 44),
        Column.choice(OWNER, 18, Lists.PEOPLE),
        Column.day(DUE),
        Column.choice(STEP, 16),
        Column.text(PROOF, 40),
        Column.choice(WHO, 18, Lists.PEOPLE),
        Column.choice(LESSON, 34, Lists.LESSONS),
        Column.text("project", 24),
        Column.text("id", 12));
  }

  @Override
  public Set<String> openWhenNew() {
    return Set.of(TEXT, OWNER, DUE, LESSON, WHO);
  }

  @Override
  public Stream<Line> lines(Shown shown) {
    return shown.projects().stream()
        .flatMap(one -> shown.seen().actions().where(Action.BY_PROJECT, one.id()).toList().stream())
        .sorted(Comparator.comparing(Action::due).thenComparing(Action::id))
        .map(action -> line(action, shown));
  }

  private static Line line(Action action, Shown shown) {
    Line.Making line =
        Line.of(action.id().value(), action.revision(), action.state().key())
            .cell("state", shown.phrase("action-state." + action.state().key()))
            .cell(TEXT, shown.text(action.text()))
            .cell(OWNER, shown.personName(action.owner()))
            .cell(DUE, action.due())
            .cell(PROOF, action.proof().map(shown::text))
            .cell(LESSON, shown.lessonTitle(action.lesson()))
            .cell("project", shown.projectName(action.project()))
            .cell("id", action.id().value());
    if (action.state() == Action.State.OPEN) {
      String steps =
          shown
              .lists()
              .add(
                  STEPS,
                  List.of(
                      new Choice("done", shown.phrase("step.done")),
                      new Choice("dropped", shown.phrase("step.drop"))));
      line.choice(STEP, steps).open(List.of(PROOF, WHO));
    }
    return line.line();
  }

  @Override
  public void add(Written written, Taking taking) {
    Optional<LocalizedText> text = taking.text(written, TEXT);
    Optional<Lesson> lesson = taking.thing(written, LESSON, Lists.LESSONS, Lesson.KIND);
    Optional<Person> owner = taking.thing(written, OWNER, Lists.PEOPLE, Person.KIND);
    Optional<LocalDate> due = taking.day(written, DUE);
    Optional<By> by = taking.by(written, WHO, "");
    if (text.isEmpty() || lesson.isEmpty() || owner.isEmpty() || due.isEmpty() || by.isEmpty()) {
      return;
    }
    if (taking.isThere(
        Action.KIND,
        Action.BY_PROJECT,
        lesson.get().origin().project(),
        one ->
            one.lesson().equals(lesson.get().id())
                && one.owner().equals(owner.get().id())
                && one.due().equals(due.get())
                && one.text().toString().equals(text.get().toString()))) {
      taking.note(written, "told.there-already");
      return;
    }
    taking
        .attempt(
            written,
            TEXT,
            () ->
                taking
                    .sharing()
                    .action(lesson.get(), text.get().toString(), owner.get(), due.get(), by.get()))
        .ifPresent(action -> taking.done(written, "told.recorded"));
  }

  @Override
  public void change(Written written, Line now, Set<String> edited, Taking taking) {
    if (!edited.contains(STEP)) {
      taking.refuse(written, edited.iterator().next(), "told.no-step");
      return;
    }
    Optional<String> step = taking.choice(written, STEP, STEPS);
    Action action = taking.get(Action.KIND, now.id());
    if (step.filter(action.state().name().toLowerCase(Locale.ROOT)::equals).isPresent()) {
      taking.note(written, "told.step-taken");
      return;
    }
    Optional<LocalizedText> proof = taking.text(written, PROOF);
    Optional<By> by = taking.by(written, WHO, "");
    if (step.isEmpty() || proof.isEmpty() || by.isEmpty()) {
      return;
    }
    String said = proof.get().toString();
    taking
        .attempt(
            written,
            STEP,
            () ->
                step.get().equals("done")
                    ? taking.sharing().done(action, said, by.get())
                    : taking.sharing().drop(action, said, by.get()))
        .ifPresent(
            after ->
                taking.done(
                    written,
                    "told.step-done",
                    Phrases.later("action-state." + after.state().key())));
  }
}
