package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.OverlapJudgement;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two projects that only look alike, as somebody judged; so that who looks for overlaps sees why
 * they are missing there.
 *
 * @param one the project from which they were compared
 * @param other the other one
 * @param judgement what holds about the two
 */
record JudgedDifferent(Project one, Project other, OverlapJudgement judgement) {

  /** All that hold about projects of {@code programme}, the earliest first. */
  static List<JudgedDifferent> in(Id<Programme> programme, Snapshot seen) {
    return latest(programme, seen).values().stream()
        .filter(judged -> judged.verdict() == OverlapJudgement.Verdict.DIFFERENT)
        .sorted(Comparator.comparing(OverlapJudgement::at).thenComparing(OverlapJudgement::id))
        .flatMap(
            judged ->
                seen.projects().find(judged.project()).stream()
                    .flatMap(
                        one ->
                            seen
                                .projects()
                                .find(judged.other())
                                .map(other -> new JudgedDifferent(one, other, judged))
                                .stream()))
        .toList();
  }

  /** What holds about each two projects. */
  private static Map<Set<Id<Project>>, OverlapJudgement> latest(
      Id<Programme> programme, Snapshot seen) {
    try (Stream<OverlapJudgement> all = seen.overlapJudgements().stream();
        Stream<Project> projects = seen.projects().where(Project.BY_PROGRAMME, programme)) {
      Set<Id<Project>> own = projects.map(Project::id).collect(Collectors.toSet());
      return all.filter(judged -> own.contains(judged.project()) || own.contains(judged.other()))
          .collect(
              Collectors.toMap(
                  judged -> Set.of(judged.project(), judged.other()),
                  judged -> judged,
                  BinaryOperator.maxBy(
                      Comparator.comparing(OverlapJudgement::at)
                          .thenComparing(OverlapJudgement::id)),
                  LinkedHashMap::new));
    }
  }
}
