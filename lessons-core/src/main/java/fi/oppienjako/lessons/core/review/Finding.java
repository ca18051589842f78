package fi.oppienjako.lessons.core.review;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rule found wanting in a process. Immutable and thread-safe.
 *
 * <p>The sentences of the standard rules are put together when they are asked for: a large plan may
 * have more findings than anybody reads.
 */
public final class Finding {

  private final Id<Rule> rule;
  private final Severity severity;
  private final Place place;
  private final Supplier<LocalizedText> message;
  private final Supplier<LocalizedText> advice;

  /** With sentences that always come out the same. */
  Finding(
      Id<Rule> rule,
      Severity severity,
      Place place,
      Supplier<LocalizedText> message,
      Supplier<LocalizedText> advice) {
    this.rule = requireNonNull(rule, "rule");
    this.severity = requireNonNull(severity, "severity");
    this.place = requireNonNull(place, "place");
    this.message = message;
    this.advice = advice;
  }

  /**
   * What {@code rule} found.
   *
   * @param message what is wanting, naming the thing by its name
   * @param advice what would help
   */
  public static Finding of(Rule rule, Place place, LocalizedText message, LocalizedText advice) {
    requireNonNull(message, "message");
    requireNonNull(advice, "advice");
    return new Finding(rule.id(), rule.severity(), place, () -> message, () -> advice);
  }

  /** The rule that found it. */
  public Id<Rule> rule() {
    return rule;
  }

  /** How grave it is. */
  public Severity severity() {
    return severity;
  }

  /** What it is about. */
  public Place place() {
    return place;
  }

  /** What is wanting, naming the thing by its name. */
  public LocalizedText message() {
    return message.get();
  }

  /** What would help. */
  public LocalizedText advice() {
    return advice.get();
  }

  /** This finding, as grave as {@code severity}. */
  public Finding at(Severity severity) {
    return new Finding(rule, severity, place, message, advice);
  }

  /** All of it in one line, for a reader of {@code language}. */
  public String in(Locale language) {
    return "%s, %s: %s %s [%s]"
        .formatted(
            severity.label().in(language),
            place.in(language),
            message().in(language),
            advice().in(language),
            rule);
  }

  /** All of it in one line of English. */
  @Override
  public String toString() {
    return in(Languages.ENGLISH);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Finding finding
        && rule.equals(finding.rule)
        && severity == finding.severity
        && place.equals(finding.place)
        && message().equals(finding.message())
        && advice().equals(finding.advice());
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule, severity, place);
  }
}
