package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Scope;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Leaves out most of what a viewer may not see before it is read. Never less than they may see: who
 * sees what is decided by {@code Sight}, on the things themselves.
 */
final class Visibility {

  private Visibility() {}

  /** Those open to all, those of the viewer's projects, and those open at a level they have. */
  static Where of(Viewer viewer, Tables tables) {
    if (viewer.isUnrestricted()) {
      return Where.ANY;
    }
    KindTable<Project> projects = tables.of(Project.KIND);
    List<String> ways = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    ways.add("open_at >= ?");
    values.add(KindRow.rank(Openness.AGORA));
    viewer
        .projects()
        .forEach(
            project -> {
              ways.add("project = ?");
              values.add(project.id().value());
            });
    for (Map.Entry<Ref<? extends Scope>, Openness> right : viewer.levels().entrySet()) {
      String scope = right.getKey().id().value();
      values.add(KindRow.rank(right.getValue()));
      values.add(scope);
      if (right.getKey().kind() == Programme.KIND) {
        Where inside = projects.where(Where.ANY, Project.BY_PROGRAMME, scope);
        ways.add(
            // Asked of one project at a time: H2 would read all of them for each row.
            "open_at >= ? and (programme = ? or exists (select 1 from (select id from %s%s) as inside (one) where one = project))"
                .formatted(projects.name(), inside.sql()));
        values.addAll(inside.values());
      } else {
        ways.add("open_at >= ? and project = ?");
      }
    }
    return Where.ANY.and("(" + String.join(" or ", ways) + ")", values);
  }
}
