package fi.oppienjako.lessons.core.review;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.text.Languages;
import java.util.Iterator;
import java.util.Locale;

/**
 * What rules say of a process, and how far the perspectives reach in it. Immutable and thread-safe.
 *
 * @param findings what is wanting
 * @param coverage how far the perspectives reach
 */
public record Review(Findings findings, Coverage coverage) implements Iterable<Finding> {

  /** Checks that nothing is missing. */
  public Review {
    requireNonNull(findings, "findings");
    requireNonNull(coverage, "coverage");
  }

  /**
   * A review by the {@linkplain Rules#standard() standard rules}; for others, see {@link
   * Rules#review}.
   *
   * @param rhythm how often lessons are to be captured and shared at least
   */
  public static Review of(ProcessModel process, Rhythm rhythm) {
    return Rules.standard().review(process, rhythm);
  }

  /**
   * A review of a project's plan with its people and dates by the {@linkplain Rules#standard()
   * standard rules}.
   */
  public static Review of(PlannedWork work) {
    return Rules.standard().review(work);
  }

  /** The findings one by one. */
  @Override
  public Iterator<Finding> iterator() {
    return findings.iterator();
  }

  /** The coverage and then the findings, for a reader of {@code language}. */
  public String in(Locale language) {
    return coverage.in(language) + "\n\n" + findings.in(language);
  }

  /** The same in English. */
  @Override
  public String toString() {
    return in(Languages.ENGLISH);
  }
}
