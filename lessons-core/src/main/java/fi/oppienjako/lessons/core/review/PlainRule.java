package fi.oppienjako.lessons.core.review;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** A rule that says the same wherever it is broken. */
record PlainRule(
    Id<Rule> id,
    Severity severity,
    LocalizedText message,
    LocalizedText advice,
    BiFunction<? super ProcessModel, ? super Rhythm, ? extends Stream<Place>> broken)
    implements Rule {

  PlainRule {
    requireNonNull(id, "id");
    requireNonNull(severity, "severity");
    requireNonNull(message, "message");
    requireNonNull(advice, "advice");
    requireNonNull(broken, "broken");
  }

  @Override
  public Stream<Finding> check(ProcessModel process, Rhythm rhythm) {
    return broken.apply(process, rhythm).map(place -> Finding.of(this, place, message, advice));
  }
}
