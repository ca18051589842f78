package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;

/** Which rows a reader may see: {@link Viewer#sees} told in SQL. */
final class Visibility {

  private Visibility() {}

  /**
   * Those open at the level of {@code reader}, and those of the reader's own projects.
   *
   * @param openness the column with the rank of the level
   * @param project the column with the project that owns the row
   */
  static Where of(Viewer reader, String openness, String project) {
    if (reader.isUnrestricted()) {
      return Where.ANY;
    }
    int rank = Levels.rank(reader.level());
    if (reader.projects().isEmpty()) {
      return Where.ANY.and(openness + " >= ?", rank);
    }
    return Where.ANY.and(
        "(%s >= ? or %s = any(?))".formatted(openness, project),
        rank,
        reader.projects().stream().map(Id::value).toList());
  }
}
