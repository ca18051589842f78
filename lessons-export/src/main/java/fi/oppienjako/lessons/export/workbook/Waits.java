package fi.oppienjako.lessons.export.workbook;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.sharing.Notice;
import fi.oppienjako.lessons.core.sharing.Waiting;
import java.util.List;
import java.util.Optional;

/** What waits for the reader of a workbook, and how much waits in their projects. Immutable. */
record Waits(List<Notice> notices, List<Waiting> waiting) {

  Waits {
    notices = ImmutableList.copyOf(notices);
    waiting = ImmutableList.copyOf(waiting);
  }

  static Waits of(
      LessonSharing sharing, Programme programme, Optional<Person> person, Viewer reader) {
    return new Waits(
        person.map(one -> sharing.inbox(one).notices()).orElseGet(List::of),
        sharing.waiting(programme, reader));
  }
}
