package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Scope;
import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.programme.Programme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which rows a viewer may see: {@link Sight#sees} told in SQL. */
final class Visibility {

  private Visibility() {}

  /**
   * Those open to all, those of the viewer's own projects, and those open at the level at which the
   * viewer reads their programme or project.
   *
   * @param openness the column with the rank of the level
   * @param project the column with the project that owns the row
   */
  static Where of(Viewer viewer, String openness, String project) {
    if (viewer.isUnrestricted()) {
      return Where.ANY;
    }
    List<String> ways = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    ways.add(openness + " >= ?");
    values.add(Levels.rank(Openness.AGORA));
    if (!viewer.projects().isEmpty()) {
      ways.add(project + " = any(?)");
      values.add(viewer.projects().stream().map(one -> one.id().value()).toList());
    }
    for (Map.Entry<Ref<? extends Scope>, Openness> right : viewer.levels().entrySet()) {
      ways.add(
          "%s >= ? and %s"
              .formatted(
                  openness,
                  right.getKey().kind() == Programme.KIND
                      ? project + " in (select id from project where programme_id = ?)"
                      : project + " = ?"));
      values.add(Levels.rank(right.getValue()));
      values.add(right.getKey().id().value());
    }
    return Where.ANY.and("(" + String.join(" or ", ways) + ")", values.toArray());
  }
}
