package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.network.Need;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Optional;
import java.util.function.Supplier;

/** What support a target group needs where. */
final class NeedForm implements Form<Need> {

  @Override
  public Optional<Need> read(Node node, Reading reading) {
    return Form.keys(NeedForm::need).read(node, reading);
  }

  private static Optional<Need> need(Fields in) {
    Supplier<Term> group = in.one("group", Forms.TERM);
    Supplier<Term> form = in.one("form", Forms.TERM);
    Supplier<Term> place = in.one("place", Forms.TERM);
    return in.make(() -> new Need(group.get(), form.get(), place.get()));
  }
}
