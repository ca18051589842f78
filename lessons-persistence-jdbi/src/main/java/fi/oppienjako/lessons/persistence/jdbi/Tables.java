package fi.oppienjako.lessons.persistence.jdbi;

import static java.util.stream.Collectors.toMap;

import fi.oppienjako.lessons.core.port.Kind;
import fi.oppienjako.lessons.core.port.StoreException;
import fi.oppienjako.lessons.core.text.Aggregate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of all kinds that are kept so far. */
final class Tables {

  private static final Map<Kind, Table<?>> BY_KIND =
      Stream.of(
              PersonTable.PERSONS,
              OrganisationTable.ORGANISATIONS,
              ProgrammeTable.PROGRAMMES,
              ProjectTable.PROJECTS,
              LessonTable.LESSONS)
          .collect(toMap(Table::kind, Function.identity()));

  private Tables() {}

  /**
   * The table of {@code aggregate}.
   *
   * @throws StoreException if its kind is not kept yet
   */
  @SuppressWarnings("unchecked") // Kind.of tells the kind by the class.
  static <A extends Aggregate<A>> Table<A> of(Aggregate<A> aggregate) {
    Table<?> table = BY_KIND.get(Kind.of(aggregate));
    if (table == null) {
      throw notKept(Kind.of(aggregate));
    }
    return (Table<A>) table;
  }

  static StoreException notKept(Kind kind) {
    return new StoreException(
        "the SQL store keeps persons, organisations, programmes, projects and lessons so far; '%s' is not among them yet"
            .formatted(kind.key()));
  }
}
