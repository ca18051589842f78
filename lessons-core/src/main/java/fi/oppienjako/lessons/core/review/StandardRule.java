package fi.oppienjako.lessons.core.review;

import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule of ours, whose message and advice stand under its identifier in the library's messages.
 */
record StandardRule(Id<Rule> id, Severity severity, Check check) implements Rule {

  /** Tells where a process breaks the rule. */
  @FunctionalInterface
  interface Check {
    Stream<Breach> breaches(ProcessModel process, Rhythm rhythm);
  }

  /** Tells what something is called, or how many there are, when it is asked. */
  @FunctionalInterface
  interface Name {
    Object told();
  }

  /** A place where a process breaks the rule, with what the message and the advice name. */
  record Breach(Place place, List<Name> names) {

    static Breach at(Place place, Name... names) {
      return new Breach(place, List.of(names));
    }

    /** What {@code rule} found here, in the sentences that stand under its identifier. */
    Finding of(Rule rule) {
      return new Finding(
          rule.id(),
          rule.severity(),
          place,
          () -> sentence(rule, "message"),
          () -> sentence(rule, "advice"));
    }

    private LocalizedText sentence(Rule rule, String part) {
      return Messages.in(
          "rule." + rule.id() + "." + part, names.stream().map(Name::told).toArray());
    }
  }

  static Rule error(String id, Check check) {
    return new StandardRule(Id.of(id), Severity.ERROR, check);
  }

  static Rule warning(String id, Check check) {
    return new StandardRule(Id.of(id), Severity.WARNING, check);
  }

  @Override
  public Stream<Finding> check(ProcessModel process, Rhythm rhythm) {
    return check.breaches(process, rhythm).map(breach -> breach.of(this));
  }
}
