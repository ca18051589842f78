package fi.oppienjako.lessons.core.network;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.programme.Answer;
import fi.oppienjako.lessons.core.programme.GuidingQuestions;
import fi.oppienjako.lessons.core.programme.OpenQuestion;
import java.time.LocalDate;
import java.util.List;

/**
 * All that one viewer may know of a network on a day, to be written down. Immutable.
 *
 * @param network the network
 * @param questions its questions; without any if the viewer may not see the plan that asks
 * @param answers what was answered
 * @param givers those who give support
 * @param evaluations what it was found to be worth
 * @param viewer for whom
 * @param level the level at which the viewer reads the network
 * @param day the day
 */
public record NetworkDescription(
    Network network,
    GuidingQuestions questions,
    List<Answer> answers,
    List<SupportGiver> givers,
    List<NetworkEvaluation> evaluations,
    Viewer viewer,
    Openness level,
    LocalDate day) {

  /** Checks and copies. */
  public NetworkDescription {
    requireNonNull(network, "network");
    requireNonNull(questions, "questions");
    answers = ImmutableList.copyOf(answers);
    givers = ImmutableList.copyOf(givers);
    evaluations = ImmutableList.copyOf(evaluations);
    requireNonNull(viewer, "viewer");
    requireNonNull(level, "level");
    requireNonNull(day, "day");
  }

  /** How its actors hang together. */
  public Topology topology() {
    return network.actors().topology(day);
  }

  /** What those who give support lack, and what they are to refresh. */
  public SkillGaps skillGaps() {
    return SkillGaps.of(network.requirements(), givers);
  }

  /** How its indicators developed over time. */
  public List<Trend> trends() {
    return network.trends(evaluations);
  }

  /** The questions that wait for an answer. */
  public List<OpenQuestion> openQuestions() {
    return questions.open(answers);
  }
}
