package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.examples.text.Sentences;

/** Says what was done. */
final class Confirmation {

  private Confirmation() {}

  /** What became of a lesson, and its id for the next command. */
  static void lesson(Terminal terminal, Sentences sentences, Lesson lesson) {
    String state = lesson.state().label().in(sentences.language());
    terminal
        .out()
        .println(
            sentences.in(
                lesson.openness().isPresent() ? "done.lesson.open" : "done.lesson",
                lesson.id(),
                sentences.text(lesson.content().title()),
                state,
                lesson.openness().map(Openness::label).map(sentences::text).orElse("")));
  }
}
