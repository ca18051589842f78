package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import fi.oppienjako.lessons.core.concept.Openness;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Visible;
import fi.oppienjako.lessons.core.text.Aggregate;
import fi.oppienjako.lessons.core.text.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A short inquiry before and after, such as on digital self-efficacy. Immutable.
 *
 * <p>Answers belong to groups, never to persons. The answers are seen by the project alone; what
 * others see are the {@link Changes}.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param project who asks
 * @param name what it is called
 * @param instrument what is asked
 * @param answers what was answered
 */
public record Survey(
    Id<Survey> id,
    int revision,
    Id<Project> project,
    LocalizedText name,
    Instrument instrument,
    List<Answers> answers)
    implements Aggregate<Survey>, Visible {

  /**
   * What one answerer answered before and after.
   *
   * @param group the answerer's group, a word of an open vocabulary
   * @param before the answer to each item before
   * @param after the answer to each item after
   */
  public record Answers(
      Term group,
      Map<Id<Instrument.Item>, Integer> before,
      Map<Id<Instrument.Item>, Integer> after) {

    /** Checks and copies. */
    public Answers {
      requireNonNull(group, "group");
      before = ImmutableSortedMap.copyOf(before);
      after = ImmutableSortedMap.copyOf(after);
    }
  }

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if an answerer did not answer each item, and nothing else, on
   *     the scale, before and after
   */
  public Survey {
    requireNonNull(id, "id");
    requireNonNull(project, "project");
    requireNonNull(name, "name");
    requireNonNull(instrument, "instrument");
    answers = ImmutableList.copyOf(answers);
    for (Answers one : answers) {
      check(instrument, one.before());
      check(instrument, one.after());
    }
  }

  /** A survey that nobody has answered. */
  public static Survey of(
      Id<Survey> id, Project project, LocalizedText name, Instrument instrument) {
    return new Survey(id, 0, project.id(), name, instrument, List.of());
  }

  /** This survey, with {@code more} answered. */
  public Survey answered(Answers more) {
    return new Survey(
        id,
        revision,
        project,
        name,
        instrument,
        ImmutableList.<Answers>builder().addAll(answers).add(more).build());
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return Optional.empty();
  }

  @Override
  public Optional<Id<Project>> ownedBy() {
    return Optional.of(project);
  }

  @Override
  public Survey atRevision(int revision) {
    return new Survey(id, revision, project, name, instrument, answers);
  }

  private static void check(Instrument instrument, Map<Id<Instrument.Item>, Integer> answered) {
    boolean each = instrument.items().stream().allMatch(item -> answered.containsKey(item.id()));
    if (!each || answered.size() > instrument.items().size()) {
      throw new IllegalArgumentException(
          "an answerer answers each of %s and nothing else, not %s"
              .formatted(
                  instrument.items().stream().map(Instrument.Item::id).toList(),
                  answered.keySet()));
    }
    answered.forEach(
        (item, answer) -> {
          if (answer < instrument.lowest() || answer > instrument.highest()) {
            throw new IllegalArgumentException(
                "item '%s' is answered from %d to %d, not %d"
                    .formatted(item, instrument.lowest(), instrument.highest(), answer));
          }
        });
  }
}
