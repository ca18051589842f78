package fi.oppienjako.lessons.core.network;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.SmallGroups;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a network was found to be worth on a day, from one viewpoint. Immutable.
 *
 * <p>With fewer answers than {@value SmallGroups#LEAST} behind it, only the project sees it,
 * however widely it is open: its figures would give away what somebody answered.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param network the network
 * @param project the project that the network belongs to
 * @param day the day that it is about
 * @param viewpoint whose view it is
 * @param answers how many were asked and answered; empty if the values come from elsewhere
 * @param values the value of each indicator, without zeros at its end, in the order of the words
 * @param openness how widely it is open, if enough people answered
 * @param by who evaluated
 * @param at when it was recorded
 */
public record NetworkEvaluation(
    Id<NetworkEvaluation> id,
    int revision,
    Id<Network> network,
    Id<Project> project,
    LocalDate day,
    Term viewpoint,
    Optional<Integer> answers,
    Map<Term, BigDecimal> values,
    Openness openness,
    By by,
    Instant at)
    implements Aggregate<NetworkEvaluation>, Visible {

  /** The evaluations of a network. */
  public static final Index<NetworkEvaluation, Network> BY_NETWORK =
      Index.one("network", NetworkEvaluation::network);

  /** The kind of such things. */
  public static final Kind<NetworkEvaluation> KIND =
      Kind.of("network-evaluation", NetworkEvaluation.class, BY_NETWORK);

  /**
   * Checks and copies.
   *
   * @throws InvalidValueException if no value is given, or the number of answers is less than 1
   */
  public NetworkEvaluation {
    requireNonNull(id, "id");
    requireNonNull(network, "network");
    requireNonNull(project, "project");
    requireNonNull(day, "day");
    requireNonNull(viewpoint, "viewpoint");
    requireNonNull(answers, "answers");
    ImmutableSortedMap.Builder<Term, BigDecimal> stripped = ImmutableSortedMap.naturalOrder();
    values.forEach((indicator, value) -> stripped.put(indicator, value.stripTrailingZeros()));
    values = stripped.buildOrThrow();
    requireNonNull(openness, "openness");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
    if (values.isEmpty()) {
      throw new InvalidValueException(Message.of("network-evaluation.no-value"));
    }
    if (answers.filter(count -> count < 1).isPresent()) {
      throw new InvalidValueException(Message.of("network-evaluation.answers"));
    }
  }

  /**
   * What {@code network} was found to be worth, as widely open as it is.
   *
   * @throws ImpossibleStepException if a value is not of an indicator that the network has for that
   *     viewpoint
   */
  public static NetworkEvaluation of(
      Id<NetworkEvaluation> id,
      Network network,
      LocalDate day,
      Term viewpoint,
      Optional<Integer> answers,
      Map<Term, BigDecimal> values,
      By by,
      Instant at) {
    List<Term> known =
        network.indicators().stream()
            .filter(indicator -> indicator.viewpoint().equals(viewpoint))
            .map(Indicator::key)
            .toList();
    for (Term indicator : values.keySet()) {
      if (!known.contains(indicator)) {
        throw new ImpossibleStepException(
            Message.of(
                "indicator.unknown",
                indicator,
                network.id(),
                viewpoint,
                known.isEmpty()
                    ? Message.of("indicator.none")
                    : Message.of("indicator.those", known)));
      }
    }
    return new NetworkEvaluation(
        id,
        0,
        network.id(),
        network.project(),
        day,
        viewpoint,
        answers,
        values,
        network.openness(),
        by,
        at);
  }

  /** This evaluation, open at {@code level}. */
  public NetworkEvaluation openAt(Openness level) {
    return new NetworkEvaluation(
        id, revision, network, project, day, viewpoint, answers, values, level, by, at);
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return Optional.of(openness)
        .filter(level -> answers.filter(SmallGroups::areTooSmall).isEmpty());
  }

  @Override
  public Optional<Ref<Project>> ownedBy() {
    return Optional.of(Project.KIND.ref(project));
  }

  @Override
  public Collection<? extends Ref<?>> bounds() {
    return List.of(Network.KIND.ref(network), Project.KIND.ref(project));
  }

  @Override
  public Kind<NetworkEvaluation> storedAs() {
    return KIND;
  }

  @Override
  public NetworkEvaluation atRevision(int revision) {
    return new NetworkEvaluation(
        id, revision, network, project, day, viewpoint, answers, values, openness, by, at);
  }
}
