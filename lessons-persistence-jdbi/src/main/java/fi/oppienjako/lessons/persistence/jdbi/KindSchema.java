package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What makes the table of a kind, and its indexes. */
final class KindSchema {

  private KindSchema() {}

  /** The name of the table in its schema, as SQL takes it. */
  static String table(Kind<?> kind) {
    return '"' + kind.key().replace('-', '_') + '"';
  }

  /** The statements that make what is missing; an older table gets the columns that it lacks. */
  static List<String> definition(KindRow<?> row) {
    String table = table(row.kind());
    List<String> statements = new ArrayList<>();
    statements.add(
        """
        create table if not exists %s (
          id identifier primary key,
          revision integer not null,
          format integer not null,
          project identifier,
          programme identifier,
          open_at integer not null,
          state identifier,
          changed_at timestamp(6) with time zone not null,
          document document not null%s)\
        """
            .formatted(
                table,
                row.typed().stream()
                    .map(column -> ",\n  " + column)
                    .collect(Collectors.joining())));
    row.typed()
        .forEach(
            column ->
                statements.add(
                    "alter table %s add column if not exists %s".formatted(table, column)));
    row.looked()
        .forEach(
            column ->
                statements.add(
                    "create index if not exists \"%s_%s\" on %s (%s, id)"
                        .formatted(row.kind().key(), column, table, column)));
    return statements;
  }
}
