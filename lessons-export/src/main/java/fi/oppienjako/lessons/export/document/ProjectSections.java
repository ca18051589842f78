package fi.oppienjako.lessons.export.document;

import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Material;
import fi.oppienjako.lessons.core.programme.Output;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sections of a page on a project, of which other documents have some, too. */
record ProjectSections(Sections sections, ProjectPage page) {

  ProjectSections(Voice voice, Blocks blocks, ProjectPage page) {
    this(new Sections(voice, blocks, "project.not-told"), page);
  }

  void addAll() {
    blocks().heading(1, Inline.of(voice().text(page.project().name())));
    addDescription();
    addChallenge();
    addDone();
    addTeam();
    sections.listed("project.outputs", page.outputs().stream().map(this::output).toList());
    sections.listed(
        "project.materials", page.project().material().stream().map(this::material).toList());
    sections.listed(
        "project.contact",
        page.contacts().stream().flatMap(person -> contact(person).stream()).toList());
  }

  void addDescription() {
    Project project = page.project();
    sections.open("project.description");
    if (project.example()) {
      blocks().paragraph(Inline.of(voice().phrase("plan.example")));
    }
    project.summary().ifPresentOrElse(text -> blocks().prose(voice().text(text)), sections::empty);
    blocks()
        .bullets(
            Stream.of(
                    project
                        .programme()
                        .flatMap(voice().wording().names()::programme)
                        .map(name -> voice().fact("lesson.programme", voice().text(name))),
                    Optional.of(project.during())
                        .filter(days -> !days.equals(DateRange.ALWAYS))
                        .map(days -> voice().fact("report.when", voice().period(project))),
                    words("lesson.themes", voice().words(project.topics().themes())),
                    words("lesson.target-groups", voice().words(project.topics().targetGroups())))
                .flatMap(Optional::stream)
                .toList());
  }

  private Optional<Inline> words(String key, String words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(voice().fact(key, words));
  }

  void addChallenge() {
    List<Challenge.Version> versions = page.project().challenge().versions();
    sections.open("project.challenge");
    if (versions.size() == 1) {
      blocks().prose(voice().text(versions.get(0).text()));
      return;
    }
    blocks()
        .bullets(
            versions.stream()
                .map(
                    version ->
                        Inline.ofStrong(voice().day(version.at()) + ":")
                            .text(" " + voice().text(version.text())))
                .toList());
  }

  void addDone() {
    Project project = page.project();
    List<Progress.Visit> visits =
        project.progress().visits().stream()
            .filter(visit -> !visit.phase().equals(Progress.UNTOLD))
            .toList();
    sections.open("project.done");
    project.done().ifPresent(text -> blocks().prose(voice().text(text)));
    if (project.done().isEmpty() && visits.isEmpty() && page.sessions().isEmpty()) {
      sections.empty();
    }
    if (!visits.isEmpty()) {
      Table table =
          new Table(
              Table.text(voice().phrase("project.phase")),
              Table.text(voice().phrase("project.from")),
              Table.text(voice().phrase("project.to")));
      for (Progress.Visit visit : visits) {
        table.row(
            Inline.of(voice().wording().phase(visit.phase())),
            Inline.of(voice().day(visit.from())),
            Inline.of(visit.to().map(voice()::day).orElse("")));
      }
      sections.part("project.phases").table(table);
    }
    if (!page.sessions().isEmpty()) {
      sections
          .part("project.sessions")
          .bullets(page.sessions().stream().map(this::session).toList());
    }
  }

  void addTeam() {
    sections.open("project.took-part");
    new ProjectTeam(voice(), page).addTo(blocks());
  }

  private Inline session(Session session) {
    Inline line =
        Inline.ofStrong(voice().day(session.date()) + ":").text(" " + voice().text(session.name()));
    return session.kind().equals(Session.SESSION)
        ? line
        : line.text(" (" + voice().word(session.kind()) + ")");
  }

  Inline output(Output output) {
    String name = voice().text(output.name());
    Inline line =
        output.link().map(link -> new Inline().link(name, link)).orElseGet(() -> Inline.of(name));
    String date = output.date().map(told -> ", " + voice().date(told)).orElse("");
    return line.text(" (" + voice().word(output.kind()) + date + ")");
  }

  private Inline material(Material material) {
    return new Inline().link(voice().text(material.name()), material.link());
  }

  /** What the person shows; empty if that is nothing. */
  private static Optional<Inline> contact(Person person) {
    String shown =
        Stream.of(person.name(), person.contact()).flatMap(Optional::stream).collect(joining(", "));
    return shown.isEmpty() ? Optional.empty() : Optional.of(Inline.of(shown));
  }

  private Voice voice() {
    return sections.voice();
  }

  private Blocks blocks() {
    return sections.blocks();
  }
}
