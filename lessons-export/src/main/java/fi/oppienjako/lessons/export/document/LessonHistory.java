package fi.oppienjako.lessons.export.document;

import static fi.oppienjako.lessons.export.document.Table.text;

import fi.oppienjako.lessons.core.lesson.LessonStatus;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;

/** The life of a lesson as a table, step by step. */
record LessonHistory(Voice voice, History<LessonStatus> history) {

  Table table() {
    Table table =
        new Table(
            text(voice.phrase("history.day")),
            text(voice.phrase("history.step")),
            text(voice.phrase("history.state")),
            text(voice.phrase("history.openness")),
            text(voice.phrase("history.by")),
            text(voice.phrase("history.reason")));
    history.entries().forEach(taken -> add(taken, table));
    return table;
  }

  private void add(History.Entry<LessonStatus> taken, Table table) {
    table.row(
        Inline.of(voice.day(taken.at())),
        Inline.of(voice.text(taken.state().step().label())),
        Inline.of(voice.text(taken.state().state().label())),
        Inline.of(taken.state().openness().map(level -> voice.text(level.label())).orElse("")),
        taken.by().map(this::person).orElseGet(Inline::new),
        Inline.of(taken.by().flatMap(By::reason).orElse("")));
  }

  private Inline person(By by) {
    return Inline.of(voice.person(by.person()));
  }
}
