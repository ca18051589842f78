package fi.oppienjako.lessons.core.support;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an applicant has written. Immutable.
 *
 * @param challenge the challenge that was recognised, every version of it
 * @param topics what it is about and for whom
 * @param circumstances the circumstances of the applicant
 * @param answers the answers to the questions of the call, in the order of their identifiers
 */
public record Description(
    Challenge challenge,
    Topics topics,
    Conditions circumstances,
    Map<Id<Question>, LocalizedText> answers) {

  /** Checks and copies. */
  public Description {
    requireNonNull(challenge, "challenge");
    requireNonNull(topics, "topics");
    requireNonNull(circumstances, "circumstances");
    answers = ImmutableSortedMap.copyOf(answers);
  }

  /** What {@code project} says about itself, without answers yet. */
  public static Description of(Project project) {
    return new Description(
        project.challenge(), project.topics(), project.circumstances(), Map.of());
  }

  Description answering(Id<Question> question, LocalizedText answer) {
    Map<Id<Question>, LocalizedText> more = new TreeMap<>(answers);
    more.put(question, answer);
    return new Description(challenge, topics, circumstances, more);
  }

  Description facing(Challenge refined) {
    return new Description(refined, topics, circumstances, answers);
  }
}
