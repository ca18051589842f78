package fi.oppienjako.lessons.export.document;

import static java.util.stream.Collectors.joining;

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

/** The seven sections of a page on a project, one after the other. */
record ProjectSections(Voice voice, ProjectPage page) {

  void addTo(Blocks blocks) {
    blocks.heading(1, Inline.of(voice.text(page.project().name())));
    addDescription(blocks);
    addChallenge(blocks);
    addDone(blocks);
    new ProjectTeam(voice, page).addTo(section(blocks, "project.took-part"));
    addOutputs(blocks);
    listed(
        blocks,
        "project.materials",
        page.project().material().stream().map(this::material).toList());
    listed(
        blocks,
        "project.contact",
        page.contacts().stream().flatMap(person -> contact(person).stream()).toList());
  }

  private void addDescription(Blocks blocks) {
    Project project = page.project();
    section(blocks, "project.description");
    if (project.example()) {
      blocks.paragraph(Inline.of(voice.phrase("plan.example")));
    }
    project.summary().ifPresentOrElse(text -> blocks.prose(voice.text(text)), () -> not(blocks));
    blocks.bullets(
        Stream.of(
                project
                    .programme()
                    .map(
                        id ->
                            voice.named(
                                voice.fact("lesson.programme"),
                                voice.wording().names().programme(id),
                                id)),
                words("lesson.themes", voice.words(project.topics().themes())),
                words("lesson.target-groups", voice.words(project.topics().targetGroups())))
            .flatMap(Optional::stream)
            .toList());
  }

  private Optional<Inline> words(String key, String words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(voice.fact(key, words));
  }

  private void addChallenge(Blocks blocks) {
    List<Challenge.Version> versions = page.project().challenge().versions();
    section(blocks, "project.challenge");
    if (versions.size() == 1) {
      blocks.prose(voice.text(versions.get(0).text()));
      return;
    }
    blocks.bullets(
        versions.stream()
            .map(
                version ->
                    Inline.ofStrong(voice.day(version.at()) + ":")
                        .text(" " + voice.text(version.text())))
            .toList());
  }

  private void addDone(Blocks blocks) {
    Project project = page.project();
    List<Progress.Visit> visits = project.progress().visits();
    section(blocks, "project.done");
    project.done().ifPresent(text -> blocks.prose(voice.text(text)));
    if (project.done().isEmpty() && visits.isEmpty() && page.sessions().isEmpty()) {
      not(blocks);
    }
    if (!visits.isEmpty()) {
      Table table =
          new Table(
              Table.text(voice.phrase("project.phase")),
              Table.text(voice.phrase("project.from")),
              Table.text(voice.phrase("project.to")));
      for (Progress.Visit visit : visits) {
        table.row(
            Inline.of(voice.wording().phase(visit.phase())),
            Inline.of(visit.from().toString()),
            Inline.of(visit.to().map(Object::toString).orElse("")));
      }
      blocks.heading(3, Inline.of(voice.phrase("project.phases"))).table(table);
    }
    if (!page.sessions().isEmpty()) {
      blocks
          .heading(3, Inline.of(voice.phrase("project.sessions")))
          .bullets(page.sessions().stream().map(this::session).toList());
    }
  }

  private Inline session(Session session) {
    Inline line = Inline.of(session.date() + ": " + voice.text(session.name()));
    return session.kind().equals(Session.SESSION)
        ? line
        : line.text(" (" + voice.word(session.kind()) + ")");
  }

  private void addOutputs(Blocks blocks) {
    listed(blocks, "project.outputs", page.outputs().stream().map(this::output).toList());
  }

  private Inline output(Output output) {
    String name = voice.text(output.name());
    Inline line =
        output.link().map(link -> new Inline().link(name, link)).orElseGet(() -> Inline.of(name));
    return line.text(" (" + voice.word(output.kind()) + ", " + output.date() + ")");
  }

  private Inline material(Material material) {
    return new Inline().link(voice.text(material.name()), material.link());
  }

  /** What the person shows; empty if that is nothing. */
  private static Optional<Inline> contact(Person person) {
    String shown =
        Stream.of(person.name(), person.contact()).flatMap(Optional::stream).collect(joining(", "));
    return shown.isEmpty() ? Optional.empty() : Optional.of(Inline.of(shown));
  }

  private void listed(Blocks blocks, String key, List<Inline> lines) {
    section(blocks, key);
    if (lines.isEmpty()) {
      not(blocks);
    }
    blocks.bullets(lines);
  }

  private void not(Blocks blocks) {
    blocks.paragraph(Inline.of(voice.phrase("project.not-told")));
  }

  private Blocks section(Blocks blocks, String key) {
    return blocks.heading(2, Inline.of(voice.phrase(key)));
  }
}
