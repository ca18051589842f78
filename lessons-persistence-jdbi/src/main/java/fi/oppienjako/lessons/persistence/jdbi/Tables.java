package fi.oppienjako.lessons.persistence.jdbi;

import static java.util.stream.Collectors.toMap;

import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.port.StoreException;
import fi.oppienjako.lessons.core.text.Message;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of all kinds that are kept so far. */
final class Tables {

  private static final Map<Kind<?>, Table<?>> BY_KIND =
      Stream.of(
              PersonTable.PERSONS,
              OrganisationTable.ORGANISATIONS,
              ProgrammeTable.PROGRAMMES,
              ProjectTable.PROJECTS,
              LessonTable.LESSONS)
          .collect(toMap(Table::kind, Function.identity()));

  private Tables() {}

  /**
   * The table of that kind.
   *
   * @throws StoreException if it is not kept yet
   */
  @SuppressWarnings("unchecked") // A table stands under its own kind.
  static <A extends Aggregate<A>> Table<A> of(Kind<A> kind) {
    Table<?> table = BY_KIND.get(kind);
    if (table == null) {
      throw notKept(kind);
    }
    return (Table<A>) table;
  }

  static StoreException notKept(Kind<?> kind) {
    return new StoreException(Message.of("store.kind-not-kept", kind.key()));
  }
}
