package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Material;
import fi.oppienjako.lessons.core.programme.Member;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The parts of projects that lie in rows of their own. */
final class ProjectParts {

  static final String ROOT = "project";
  static final String PROJECT_NAME = "NAME";
  static final String SUMMARY = "SUMMARY";
  static final String DONE = "DONE";

  private static final String CHALLENGE = "CHALLENGE";
  private static final String MATERIAL = "MATERIAL";

  /** A version of a challenge without its text. */
  record Told(By by, Instant at) {}

  static final ChildTable<Project, Texts.Wording> TEXTS = Texts.of(ROOT, ProjectParts::putTexts);

  static final ChildTable<Project, Party> PARTIES = Parties.of(ROOT, Project::parties);

  static final ChildTable<Project, Member> TEAM =
      ChildTable.listed(
          ROOT,
          "member",
          List.of("person_id", "role_id", "from_day", "to_day"),
          Project::team,
          (member, cells) ->
              cells.add(
                  member.person().value(),
                  member.role().value(),
                  member.during().from().orElse(null),
                  member.during().to().orElse(null)),
          row -> new Member(row.id(), row.id(), row.days()));

  static final ChildTable<Project, Told> CHALLENGES =
      ChildTable.listed(
          ROOT,
          "challenge",
          List.of("person_id", "reason", "told_at"),
          project -> project.challenge().versions(),
          (version, cells) ->
              cells.add(
                  version.by().person().value(), version.by().reason().orElse(null), version.at()),
          row -> new Told(row.by(), row.instant()));

  static final ChildTable<Project, Applicability.Topic> TOPICS =
      Applicability.topics(ROOT, Project::topics, project -> Set.of());

  static final ChildTable<Project, Applicability.Named> CONDITIONS =
      Applicability.conditions(ROOT, Project::circumstances);

  static final ChildTable<Project, Progress.Visit> VISITS =
      ChildTable.listed(
          ROOT,
          "visit",
          List.of("phase_id", "from_day", "to_day"),
          project -> project.progress().visits(),
          (visit, cells) -> cells.add(visit.phase().value(), visit.from(), visit.to().orElse(null)),
          row -> new Progress.Visit(row.id(), row.day(), row.maybeDay()));

  static final ChildTable<Project, Id<Person>> CONTACTS =
      ChildTable.listed(
          ROOT,
          "contact",
          List.of("person_id"),
          Project::contacts,
          (person, cells) -> cells.add(person.value()),
          Row::id);

  static final ChildTable<Project, URI> MATERIALS =
      ChildTable.listed(
          ROOT,
          "material",
          List.of("link"),
          Project::material,
          (material, cells) -> cells.add(material.link().toString()),
          row -> URI.create(row.text()));

  static final List<ChildTable<Project, ?>> ALL =
      List.of(TEXTS, PARTIES, TEAM, CHALLENGES, TOPICS, CONDITIONS, VISITS, CONTACTS, MATERIALS);

  private ProjectParts() {}

  static Challenge challenge(List<Told> rows, Texts texts) {
    List<Challenge.Version> versions = new ArrayList<>();
    for (Told row : rows) {
      versions.add(new Challenge.Version(texts.the(CHALLENGE, versions.size()), row.by, row.at));
    }
    return new Challenge(versions);
  }

  static List<Material> materials(List<URI> links, Texts texts) {
    return IntStream.range(0, links.size())
        .mapToObj(n -> new Material(texts.the(MATERIAL, n), links.get(n)))
        .toList();
  }

  private static void putTexts(Project project, Texts.Sink texts) {
    texts.put(PROJECT_NAME, project.name());
    texts.put(SUMMARY, project.summary());
    texts.put(DONE, project.done());
    texts.put(MATERIAL, project.material().stream().map(Material::name).toList());
    Applicability.explain(project.circumstances(), texts);
    List<Challenge.Version> versions = project.challenge().versions();
    for (int n = 0; n < versions.size(); n++) {
      texts.put(CHALLENGE, n, versions.get(n).text());
    }
  }
}
