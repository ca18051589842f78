package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.document.Wording;

/** What the words of a store are called on a screen. */
final class Words {

  private Words() {}

  /** In the language of {@code sentences}, as {@code viewer} may know them. */
  static Wording seenBy(Viewer viewer, LessonSharing sharing, Sentences sentences) {
    return sharing.store().<Wording>read(viewer, seen -> Wording.of(seen, sentences.language()));
  }
}
