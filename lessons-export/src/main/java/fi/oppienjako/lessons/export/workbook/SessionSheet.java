package fi.oppienjako.lessons.export.workbook;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.Languages;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet on which those who are in a session write down together what they learned, under the
 * questions of its phase: as a workbook, or as Markdown for whoever takes notes. {@link
 * ReturnedSessionSheet} reads it back. Immutable.
 */
public final class SessionSheet {

  private final Pages pages;
  private final Session session;
  private final SessionTab tab;

  private SessionSheet(Pages pages, Session session, SessionTab tab) {
    this.pages = pages;
    this.session = session;
    this.tab = tab;
  }

  /**
   * The sheet for {@code session}, as {@code person} sees it.
   *
   * @throws NotFoundException if the session's project is not in a programme that the person sees
   */
  public static SessionSheet of(
      LessonSharing sharing, Session session, Person person, Locale language) {
    requireNonNull(language, "language");
    return sharing
        .store()
        .<SessionSheet>read(
            sharing.viewerFor(person),
            seen -> {
              Session stored = seen.get(Session.KIND, session.id());
              Shown shown =
                  Shown.of(
                      sharing,
                      programme(stored, seen),
                      Optional.of(person),
                      new Waits(List.of(), List.of()),
                      seen,
                      language);
              SessionTab tab = new SessionTab(stored, questions(stored, shown));
              return new SessionSheet(
                  Pages.of(shown, Map.of(tab, tab.lines(shown).toList())), stored, tab);
            });
  }

  static Programme programme(Session session, Snapshot seen) {
    Project project = seen.get(Project.KIND, session.project());
    return project
        .programme()
        .map(id -> seen.get(Programme.KIND, id))
        .orElseThrow(() -> new NotFoundException(Project.KIND.ref(project.id())));
  }

  private static List<String> questions(Session session, Shown shown) {
    Optional<Phase> phase =
        session
            .phase()
            .flatMap(
                id ->
                    shown
                        .seen()
                        .plans()
                        .find(Plan.idFor(session.project()))
                        .flatMap(plan -> plan.process().phase(id)));
    return phase.map(Phase::questions).orElse(List.of()).stream()
        .map(GuidingQuestion::question)
        .map(shown::text)
        .toList();
  }

  /**
   * Writes the sheet as a workbook, and leaves {@code out} open.
   *
   * @throws IOException if it cannot be written
   */
  public void write(OutputStream out) throws IOException {
    pages.named(title()).write(out, Map.of("session", session.id().value()));
  }

  private String title() {
    return pages.phrase(
        "session.title",
        session.name().in(pages.language()),
        DateTimeFormatter.ofPattern(
                pages.phrase("written.day-told"), Languages.spoken(pages.language()))
            .format(session.date()));
  }

  /** The sheet as Markdown. */
  public String markdown() {
    return new SessionNotes(pages, session, tab).text();
  }
}
