package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.OverlapJudgement;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has been judged about one project and others, as far as it can be seen. */
final class Judged {

  private final Map<Id<Project>, OverlapJudgement> latest;

  Judged(Id<Project> project, Snapshot seen) {
    try (Stream<OverlapJudgement> all =
        seen.overlapJudgements().where(OverlapJudgement.BY_EITHER, project)) {
      latest =
          all.collect(
              Collectors.toMap(
                  judged -> judged.across(project),
                  judged -> judged,
                  BinaryOperator.maxBy(
                      Comparator.comparing(OverlapJudgement::at)
                          .thenComparing(OverlapJudgement::id))));
    }
  }

  /** Whether somebody found that {@code other} does something else. */
  boolean isDifferent(Id<Project> other) {
    return with(other, OverlapJudgement.Verdict.DIFFERENT).isPresent();
  }

  /** The judgement that {@code other} does the same work. */
  Optional<OverlapJudgement> agreed(Id<Project> other) {
    return with(other, OverlapJudgement.Verdict.SAME);
  }

  private Optional<OverlapJudgement> with(Id<Project> other, OverlapJudgement.Verdict verdict) {
    return Optional.ofNullable(latest.get(other)).filter(one -> one.verdict() == verdict);
  }
}
