package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The meetings of the projects, with notes. */
final class SessionsTab implements Tab {

  private static final String PROJECT = "project";
  private static final String NAME = "name";
  private static final String DATE = "date";
  private static final String NOTES = "notes";
  private static final String WHO = "who";

  @Override
  public String key() {
    return "sessions";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.choice(PROJECT, 26, Lists.PROJECTS),
        Column.text(NAME, 36),
        Column.day(DATE),
        Column.text("phase", 24),
        Column.text(NOTES, 60),
        Column.text("people", 30),
        Column.choice(WHO, 18, Lists.PEOPLE),
        Column.text("id", 12));
  }

  @Override
  public Set<String> openWhenNew() {
    return Set.of(PROJECT, NAME, DATE, NOTES, WHO);
  }

  @Override
  public Stream<Line> lines(Shown shown) {
    return shown.projects().stream()
        .flatMap(
            one -> shown.seen().sessions().where(Session.BY_PROJECT, one.id()).toList().stream())
        .sorted(Comparator.comparing(Session::date).thenComparing(Session::id))
        .map(session -> line(session, shown));
  }

  private static Line line(Session session, Shown shown) {
    return Line.of(session.id().value(), session.revision(), "")
        .cell(PROJECT, shown.projectName(session.project()))
        .cell(NAME, shown.text(session.name()))
        .cell(DATE, session.date())
        .cell("phase", session.phase().map(shown.wording()::phase))
        .cell(NOTES, session.notes().map(shown::text))
        .cell("people", shown.personNames(session.participants()))
        .cell("id", session.id().value())
        .open(List.of(NOTES, WHO))
        .line();
  }

  @Override
  public void add(Written written, Taking taking) {
    Optional<Project> project = taking.thing(written, PROJECT, Lists.PROJECTS, Project.KIND);
    Optional<LocalizedText> name = taking.text(written, NAME);
    Optional<LocalDate> date = taking.day(written, DATE);
    Optional<By> by = taking.by(written, WHO, "");
    if (project.isEmpty() || name.isEmpty() || date.isEmpty() || by.isEmpty()) {
      return;
    }
    Id<Session> id = Id.of("workbook-" + taking.addedAs(written));
    if (taking.isThere(Session.KIND, id)) {
      taking.note(written, "told.there-already");
      return;
    }
    Session session = Session.of(id, project.get(), name.get(), date.get());
    Optional<LocalizedText> notes =
        written.cell(NOTES).isEmpty() ? Optional.empty() : taking.text(written, NOTES);
    taking
        .attempt(
            written,
            NAME,
            () -> taking.sharing().save(notes.map(session::noting).orElse(session), by.get()))
        .ifPresent(after -> taking.done(written, "told.recorded"));
  }

  @Override
  public void change(Written written, Line now, Set<String> edited, Taking taking) {
    Session session = taking.get(Session.KIND, now.id());
    Optional<LocalizedText> notes = taking.text(written, NOTES, session.notes());
    Optional<By> by = taking.by(written, WHO, "");
    if (notes.isEmpty() || by.isEmpty()) {
      return;
    }
    taking
        .attempt(written, NOTES, () -> taking.sharing().save(session.noting(notes.get()), by.get()))
        .ifPresent(after -> taking.done(written, "told.changed"));
  }
}
