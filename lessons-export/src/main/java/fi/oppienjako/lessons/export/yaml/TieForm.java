package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.Tie;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** A tie between two actors of a network. */
record TieForm(Reference<Organisation> actor) implements Form<Tie> {

  @Override
  public Optional<Tie> read(Node node, Reading reading) {
    return Form.keys(this::tie).read(node, reading);
  }

  private Optional<Tie> tie(Fields in) {
    Supplier<Id<Organisation>> from = in.one("from", actor);
    Supplier<Id<Organisation>> to = in.one("to", actor);
    Supplier<Term> nature = in.one("nature", Forms.TERM);
    Supplier<LocalDate> since = in.one("since", Forms.DATE);
    Optional<LocalDate> until = in.maybe("until", Forms.DATE);
    return in.make(() -> new Tie(from.get(), to.get(), nature.get(), since.get(), until));
  }
}
