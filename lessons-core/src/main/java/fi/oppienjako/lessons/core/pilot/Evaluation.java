package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Instant;

/**
 * What a pilot showed against its aim. Immutable.
 *
 * @param findings what it showed
 * @param by who evaluated it
 * @param at when
 */
public record Evaluation(LocalizedText findings, By by, Instant at) {

  /** Checks that nothing is missing. */
  public Evaluation {
    requireNonNull(findings, "findings");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
  }
}
