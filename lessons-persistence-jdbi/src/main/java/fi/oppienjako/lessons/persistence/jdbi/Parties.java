package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.programme.Party;
import java.util.List;
import java.util.function.Function;

/** Bodies in roles, which programmes and projects have alike. */
final class Parties {

  private Parties() {}

  static <A> ChildTable<A, Party> of(String root, Function<A, List<Party>> parties) {
    return ChildTable.listed(
        root,
        "party",
        List.of("organisation_id", "role", "from_day", "to_day"),
        parties,
        (party, cells) ->
            cells.add(
                party.organisation().value(),
                party.role().key(),
                party.during().from().orElse(null),
                party.during().to().orElse(null)),
        row -> new Party(row.id(), row.term(), row.days()));
  }
}
