package fi.oppienjako.lessons.export.calendar;

import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.sharing.Occasion;
import fi.oppienjako.lessons.core.sharing.Sharing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers what goes into a calendar. */
record Entries(Programme programme, Snapshot seen, Locale language) {

  List<Entry> all() {
    List<Entry> entries = new ArrayList<>();
    try (Stream<Sharing> sharings = seen.sharings().where(Sharing.BY_PROGRAMME, programme.id())) {
      sharings.toList().forEach(sharing -> add(sharing, entries));
    }
    List<Project> projects = seen.projects().where(Project.BY_PROGRAMME, programme.id()).toList();
    for (Project project : projects) {
      seen.sessions().where(Session.BY_PROJECT, project.id()).toList().stream()
          .map(session -> entry(session, project))
          .forEach(entries::add);
      seen.actions().where(Action.BY_PROJECT, project.id()).toList().stream()
          .filter(action -> action.state() == Action.State.OPEN)
          .map(action -> entry(action, project))
          .forEach(entries::add);
    }
    entries.sort(Comparator.comparing(Entry::first).thenComparing(Entry::uid));
    return entries;
  }

  private void add(Sharing sharing, List<Entry> entries) {
    for (Occasion occasion : sharing.occasions()) {
      LocalDate planned = occasion.planned().first().orElseThrow();
      LocalDate day = occasion.told().stream().min(LocalDate::compareTo).orElse(planned);
      entries.add(
          new Entry(
              uid("sharing", sharing.id().value() + "." + planned),
              day,
              day,
              sharing.name().in(language),
              sharing.message().map(text -> text.in(language)),
              Phrases.in(language, "category.sharing")));
    }
  }

  private Entry entry(Session session, Project project) {
    return new Entry(
        uid("session", session.id().value()),
        session.date(),
        session.date(),
        Phrases.in(language, "session", session.name(), project.name()),
        session.notes().map(text -> text.in(language)),
        Phrases.in(language, "category.session"));
  }

  private Entry entry(Action action, Project project) {
    return new Entry(
        uid("action", action.id().value()),
        action.due(),
        action.due(),
        Phrases.in(language, "action", action.text()),
        Optional.of(Phrases.in(language, "action.project", project.name())),
        Phrases.in(language, "category.action"));
  }

  private static String uid(String kind, String id) {
    return kind + "." + id + "@lessons.oppienjako.fi";
  }
}
