package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.network.Indicator;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Optional;
import java.util.function.Supplier;

/** By what a network is evaluated, from one viewpoint. */
final class IndicatorForm implements Form<Indicator> {

  @Override
  public Optional<Indicator> read(Node node, Reading reading) {
    return Form.keys(IndicatorForm::indicator).read(node, reading);
  }

  private static Optional<Indicator> indicator(Fields in) {
    Supplier<Term> key = in.one("indicator", Forms.TERM);
    Supplier<LocalizedText> name = in.one("name", Forms.TEXT);
    Supplier<Term> viewpoint = in.one("viewpoint", Forms.TERM);
    return in.make(() -> new Indicator(key.get(), name.get(), viewpoint.get()));
  }
}
