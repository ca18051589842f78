package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Material;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A working session of a project. */
record SessionForm(ProjectForm.Written project, Declared declared)
    implements Form<SessionForm.Written> {

  /** A session of a project that may be wrong itself. */
  interface Written {

    /** The session, in {@code project}. */
    Session in(Project project);
  }

  @Override
  public Optional<Written> read(Node node, Reading reading) {
    return Form.keys(this::session)
        .read(node, reading)
        .map(written -> of -> reading.places().put(written.in(of), node));
  }

  private Optional<Written> session(Fields in) {
    Supplier<Id<Session>> id = in.one("session", Forms.id());
    Optional<Id<Phase>> phase = in.maybe("phase", project.names().phase());
    Supplier<LocalDate> date = in.one("date", Forms.DATE);
    Supplier<LocalizedText> name = in.one("name", Forms.TEXT);
    Term kind = in.maybe("kind", Forms.TERM).orElse(Session.SESSION);
    Set<Id<Organisation>> invited = in.each("invited", declared.organisation());
    Set<Id<Organisation>> bodies = in.each("organisations", declared.organisation());
    Set<Id<Person>> people = in.each("people", declared.person());
    Optional<Openness> openness = in.maybe("openness", Forms.LEVEL);
    Optional<LocalizedText> notes = in.maybe("notes", Forms.TEXT);
    List<LocalizedText> results = in.all("results", Forms.TEXT);
    List<Material> material = in.all("material", new MaterialForm());
    return in.make(
        () ->
            of ->
                new Session(
                    id.get(),
                    0,
                    of.id(),
                    phase,
                    kind,
                    name.get(),
                    date.get(),
                    invited,
                    bodies,
                    people,
                    openness.orElse(of.openness()),
                    notes,
                    results,
                    material));
  }
}
