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

  /** Tells what something is called, when it is asked. */
  @FunctionalInterface
  interface Name {
    LocalizedText told();
  }

  /** A place where a process breaks the rule, with what the message and the advice name. */
  record Breach(Place place, List<Name> names) {

    static Breach at(Place place, Name... names) {
      return new Breach(place, List.of(names));
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
    return check.breaches(process, rhythm).map(this::finding);
  }

  private Finding finding(Breach breach) {
    return new Finding(
        id,
        severity,
        breach.place(),
        () -> sentence("message", breach),
        () -> sentence("advice", breach));
  }

  private LocalizedText sentence(String part, Breach breach) {
    Object[] names = breach.names().stream().map(Name::told).toArray();
    return Messages.in("rule." + id + "." + part, names);
  }
}
