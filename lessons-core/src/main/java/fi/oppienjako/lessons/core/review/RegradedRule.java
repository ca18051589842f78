package fi.oppienjako.lessons.core.review;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.model.Id;
import java.util.stream.Stream;

/** A rule whose findings are as grave as a team wants them. */
record RegradedRule(Rule rule, Severity severity) implements Rule {

  RegradedRule {
    requireNonNull(rule, "rule");
    requireNonNull(severity, "severity");
  }

  @Override
  public Id<Rule> id() {
    return rule.id();
  }

  @Override
  public Stream<Finding> check(ProcessModel process, Rhythm rhythm) {
    return rule.check(process, rhythm).map(finding -> finding.at(severity));
  }

  @Override
  public Stream<Finding> check(PlannedWork work) {
    return rule.check(work).map(finding -> finding.at(severity));
  }

  @Override
  public Rule at(Severity severity) {
    return new RegradedRule(rule, severity);
  }
}
