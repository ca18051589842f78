package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.Supply;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What support an actor gives; without a place, it reaches people wherever they are. */
record SupplyForm(Reference<Organisation> actor) implements Form<Supply> {

  @Override
  public Optional<Supply> read(Node node, Reading reading) {
    return Form.keys(this::supply).read(node, reading);
  }

  private Optional<Supply> supply(Fields in) {
    Supplier<Id<Organisation>> by = in.one("actor", actor);
    Supplier<Term> group = in.one("group", Forms.TERM);
    Supplier<Term> form = in.one("form", Forms.TERM);
    Optional<Term> place = in.maybe("place", Forms.TERM);
    Set<Term> told = in.each("told", Forms.TERM);
    return in.make(() -> new Supply(by.get(), group.get(), form.get(), place, told));
  }
}
