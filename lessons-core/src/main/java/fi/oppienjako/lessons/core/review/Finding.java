package fi.oppienjako.lessons.core.review;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.text.Id;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.Locale;

/**
 * One thing that a rule found wanting in a process. Immutable.
 *
 * @param rule the rule that found it
 * @param severity how grave it is
 * @param place what it is about
 * @param message what is wanting, naming the thing by its name
 * @param advice what would help
 */
public record Finding(
    Id<Rule> rule, Severity severity, Place place, LocalizedText message, LocalizedText advice) {

  /** Checks that nothing is missing. */
  public Finding {
    requireNonNull(rule, "rule");
    requireNonNull(severity, "severity");
    requireNonNull(place, "place");
    requireNonNull(message, "message");
    requireNonNull(advice, "advice");
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
            message.in(language),
            advice.in(language),
            rule);
  }

  /** All of it in one line of English. */
  @Override
  public String toString() {
    return in(Languages.ENGLISH);
  }
}
