package fi.oppienjako.lessons.core.review;

import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.review.StandardRule.Breach;
import java.util.stream.Stream;

/** A rule of ours about people and dates: it finds nothing in a process alone. */
record WorkRule(Id<Rule> id, Severity severity, Check check) implements Rule {

  /** Tells where planned work breaks the rule. */
  @FunctionalInterface
  interface Check {
    Stream<Breach> breaches(PlannedWork work);
  }

  static Rule warning(String id, Check check) {
    return new WorkRule(Id.of(id), Severity.WARNING, check);
  }

  static Rule note(String id, Check check) {
    return new WorkRule(Id.of(id), Severity.NOTE, check);
  }

  @Override
  public Stream<Finding> check(ProcessModel process, Rhythm rhythm) {
    return Stream.empty();
  }

  @Override
  public Stream<Finding> check(PlannedWork work) {
    return check.breaches(work).map(breach -> breach.of(this));
  }
}
