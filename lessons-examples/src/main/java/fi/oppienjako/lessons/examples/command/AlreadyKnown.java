package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import fi.oppienjako.lessons.core.text.LessonsException;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.document.Wording;
import java.util.List;

/** Tells whoever writes a lesson which lessons say much the same already. */
final class AlreadyKnown {

  private static final int SHOWN = 3;

  private AlreadyKnown() {}

  /**
   * After {@code lesson} was saved: if the index cannot be opened, that is told, and the lesson
   * stays saved.
   *
   * @param store opened for this alone
   */
  static void tell(
      Terminal terminal, Sentences sentences, IndexedStore store, Actor actor, Lesson lesson) {
    try {
      search(terminal, sentences, store, actor, lesson);
    } catch (LessonsException refusal) {
      terminal.err().println(sentences.in("alike.not-searched", refusal.in(sentences.language())));
    }
  }

  private static void search(
      Terminal terminal, Sentences sentences, IndexedStore store, Actor actor, Lesson lesson) {
    try (IndexedStore.Opened opened = store.open(sentences.language())) {
      LessonSharing sharing = opened.sharing();
      Viewer viewer = actor.viewer(sharing);
      List<Suggestion<Lesson>> alike = sharing.similar(lesson, viewer);
      if (!alike.isEmpty()) {
        terminal.out().println(sentences.in("alike.known"));
      }
      Wording wording = Words.seenBy(viewer, sharing, sentences);
      for (Suggestion<Lesson> one : alike.subList(0, Math.min(SHOWN, alike.size()))) {
        String title = sentences.text(one.subject().content().title());
        terminal.out().println("  " + sentences.in("look-up.found", one.subject().id(), title));
        terminal.out().println("    " + wording.reasons(one.reasons()));
      }
    }
  }
}
