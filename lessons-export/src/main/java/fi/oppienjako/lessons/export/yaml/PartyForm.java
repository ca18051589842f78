package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Optional;
import java.util.function.Supplier;

/** A body in a role for a period. */
record PartyForm(Reference<Organisation> organisation) implements Form<Party> {

  @Override
  public Optional<Party> read(Node node, Reading reading) {
    return Form.keys(this::party).read(node, reading);
  }

  private Optional<Party> party(Fields in) {
    Supplier<Id<Organisation>> body = in.one("organisation", organisation);
    Supplier<Term> role = in.one("role", Forms.TERM);
    Supplier<DateRange> during = Forms.period(in);
    return in.make(() -> new Party(body.get(), role.get(), during.get()));
  }
}
