package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How projects lie in the database. */
final class ProjectTable extends Table<Project> {

  static final ProjectTable PROJECTS = new ProjectTable();

  private ProjectTable() {
    super(
        Project.KIND,
        ProjectParts.ROOT,
        List.of("programme_id", "example", "openness"),
        ProjectParts.ALL);
  }

  private record Root(
      Id<Project> id,
      int revision,
      Optional<Id<Programme>> programme,
      boolean example,
      Openness openness) {}

  @Override
  List<@Nullable Object> cells(Project project) {
    return Arrays.asList(
        project.programme().map(Id::value).orElse(null),
        project.example(),
        Levels.rank(project.openness()));
  }

  @Override
  List<Project> read(Transaction session, Where where, int limit) {
    List<Root> roots =
        roots(
            session,
            where,
            limit,
            row -> new Root(row.id(), row.number(), row.maybeId(), row.flag(), row.level()));
    List<String> ids = roots.stream().map(root -> root.id.value()).toList();
    var texts = ProjectParts.TEXTS.read(session, ids);
    var parties = ProjectParts.PARTIES.read(session, ids);
    var team = ProjectParts.TEAM.read(session, ids);
    var challenges = ProjectParts.CHALLENGES.read(session, ids);
    var topics = ProjectParts.TOPICS.read(session, ids);
    var conditions = ProjectParts.CONDITIONS.read(session, ids);
    var visits = ProjectParts.VISITS.read(session, ids);
    var contacts = ProjectParts.CONTACTS.read(session, ids);
    var materials = ProjectParts.MATERIALS.read(session, ids);
    return roots.stream()
        .map(
            root -> {
              String id = root.id.value();
              Texts said = new Texts(texts.of(id));
              return new Project(
                  root.id,
                  root.revision,
                  root.programme,
                  said.the(ProjectParts.PROJECT_NAME),
                  root.example,
                  root.openness,
                  parties.of(id),
                  team.of(id),
                  ProjectParts.challenge(challenges.of(id), said),
                  Applicability.topics(topics.of(id)),
                  Applicability.conditions(conditions.of(id), said),
                  Progress.of(visits.of(id)),
                  said.maybe(ProjectParts.SUMMARY),
                  said.maybe(ProjectParts.DONE),
                  Set.copyOf(contacts.of(id)),
                  ProjectParts.materials(materials.of(id), said),
                  Set.of());
            })
        .toList();
  }

  @Override
  Where visibleTo(Viewer reader) {
    return Visibility.of(reader, "openness", "id");
  }

  @Override
  Where where(Where where, Index<Project, ?> index, String key) {
    if (index == Project.BY_MEMBER) {
      return where.and("id in (select project_id from project_member where person_id = ?)", key);
    }
    if (index == Project.BY_PARTY) {
      return where.and(
          "id in (select project_id from project_party where organisation_id = ?)", key);
    }
    return index == Project.BY_PROGRAMME
        ? where.and("programme_id = ?", key)
        : super.where(where, index, key);
  }
}
