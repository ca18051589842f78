package fi.oppienjako.lessons.core.review;

import static com.google.common.collect.ImmutableList.sortedCopyOf;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What rules found wanting, the gravest first. Immutable and thread-safe.
 *
 * <p>From a review, the equally grave ones follow the process: the whole, the roles, then each
 * phase with its activities; at one place, the order of the rules.
 *
 * @param all the findings
 */
public record Findings(List<Finding> all) implements Iterable<Finding> {

  /** Copies, the gravest first, the equally grave in the order given. */
  public Findings {
    all = sortedCopyOf(comparing(Finding::severity), all);
  }

  /** Those {@code found} in {@code process}, in its order; what is at no place of it comes last. */
  static Findings in(ProcessModel process, Stream<Finding> found) {
    List<Finding> findings = found.collect(toImmutableList());
    if (findings.isEmpty()) {
      return new Findings(findings);
    }
    Map<Place, Integer> order = new HashMap<>();
    Place.allIn(process).forEach(place -> order.put(place, order.size()));
    return new Findings(
        sortedCopyOf(
            comparing(finding -> order.getOrDefault(finding.place(), order.size())), findings));
  }

  /** Those that are errors. */
  public Findings errors() {
    return only(finding -> finding.severity() == Severity.ERROR);
  }

  /** Those that are warnings. */
  public Findings warnings() {
    return only(finding -> finding.severity() == Severity.WARNING);
  }

  /** Those that are notes. */
  public Findings notes() {
    return only(finding -> finding.severity() == Severity.NOTE);
  }

  /** Those of one rule. */
  public Findings ofRule(Id<Rule> rule) {
    return only(finding -> finding.rule().equals(rule));
  }

  /** Those about exactly that place. */
  public Findings about(Place place) {
    return only(finding -> finding.place().equals(place));
  }

  /** Whether one of them is an error. */
  public boolean hasErrors() {
    return all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** How many there are. */
  public int size() {
    return all.size();
  }

  /** The findings one by one. */
  public Stream<Finding> stream() {
    return all.stream();
  }

  @Override
  public Iterator<Finding> iterator() {
    return all.iterator();
  }

  /**
   * How many there are of each severity and then a line for each, for a reader of {@code language}.
   */
  public String in(Locale language) {
    if (isEmpty()) {
      return Messages.in(language, "findings.none");
    }
    String counts =
        Messages.in(
            language, "findings.counts", errors().size(), warnings().size(), notes().size());
    return Stream.concat(Stream.of(counts), all.stream().map(finding -> finding.in(language)))
        .collect(joining("\n"));
  }

  /** The same in English. */
  @Override
  public String toString() {
    return in(Languages.ENGLISH);
  }

  private Findings only(Predicate<Finding> wanted) {
    return new Findings(all.stream().filter(wanted).collect(toImmutableList()));
  }
}
