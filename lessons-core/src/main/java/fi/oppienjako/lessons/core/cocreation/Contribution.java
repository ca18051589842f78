package fi.oppienjako.lessons.core.cocreation;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import fi.oppienjako.lessons.core.model.Ref;
import java.util.Collection;
import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Added;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody gave to a session, and what became of it. Immutable; every step of its way gives
 * the next value, and nothing of the way is ever lost.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param session the session to which it was given
 * @param project whose session it is
 * @param body the body for which it was given; empty if somebody spoke for themselves
 * @param text what was given
 * @param openness how widely it is open, for good: that of its session or narrower
 * @param by who gave it
 * @param at when
 * @param way what became of it, first first; empty while nothing has
 */
public record Contribution(
    Id<Contribution> id,
    int revision,
    Id<Session> session,
    Id<Project> project,
    Optional<Id<Organisation>> body,
    LocalizedText text,
    Openness openness,
    By by,
    Instant at,
    List<Passage> way)
    implements Aggregate<Contribution>, Visible {

  /** The kind of such things. */
  public static final Kind<Contribution> KIND = Kind.of("contribution", Contribution.class);

  /** Checks and copies. */
  public Contribution {
    requireNonNull(id, "id");
    requireNonNull(session, "session");
    requireNonNull(project, "project");
    requireNonNull(body, "body");
    requireNonNull(text, "text");
    requireNonNull(openness, "openness");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
    way = ImmutableList.copyOf(way);
  }

  /**
   * Given to {@code session}, and as widely open.
   *
   * @param body the body for which it is given; empty if the giver speaks for themselves
   * @throws ImpossibleStepException if the body, or who speaks for themselves, does not take part;
   *     at the widest level everybody may speak for themselves
   */
  public static Contribution given(
      Id<Contribution> id,
      Session session,
      Optional<Id<Organisation>> body,
      LocalizedText text,
      By by,
      Instant at) {
    body.ifPresentOrElse(
        named -> checkTakesPart(named, session), () -> checkTakesPart(by, session));
    return new Contribution(
        id, 0, session.id(), session.project(), body, text, session.openness(), by, at, List.of());
  }

  /** This contribution, open no wider than at {@code level}; to be said before it is kept. */
  public Contribution openAtMostAt(Openness level) {
    return new Contribution(
        id, revision, session, project, body, text, openness.narrowest(level), by, at, way);
  }

  /** What has become of it. */
  public ContributionStatus fate() {
    return way.isEmpty() ? ContributionStatus.OPEN : way.get(way.size() - 1).fate();
  }

  /**
   * It went into the roadmap.
   *
   * @param fate {@link ContributionStatus#THEME} or {@link ContributionStatus#KEY_RESULT}
   * @throws ImpossibleStepException if it is set aside
   */
  public Contribution take(ContributionStatus fate, By by, Instant at) {
    if (!fate.isTaken()) {
      throw new IllegalArgumentException(
          "a contribution is taken into a theme or a key result, not " + fate.key());
    }
    return became(fate, by, at);
  }

  /**
   * It is not used, for the reason in {@code by}.
   *
   * @throws ImpossibleStepException if it is not open, or there is no reason
   */
  public Contribution setAside(By by, Instant at) {
    return became(ContributionStatus.SET_ASIDE, by, at);
  }

  /**
   * It is open again, for the reason in {@code by}.
   *
   * @throws ImpossibleStepException if it is open already, or there is no reason
   */
  public Contribution reconsider(By by, Instant at) {
    return became(ContributionStatus.OPEN, by, at);
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return Optional.of(openness);
  }

  @Override
  public Optional<Id<Project>> ownedBy() {
    return Optional.of(project);
  }

  @Override
  public Collection<? extends Ref<?>> bounds() {
    return List.of(Project.KIND.ref(project));
  }

  @Override
  public Map<String, List<?>> onlyGrows() {
    return Map.of("way", way);
  }

  @Override
  public boolean isSuccessorOf(Contribution stored) {
    return openness == stored.openness && Aggregate.super.isSuccessorOf(stored);
  }

  @Override
  public Kind<Contribution> storedAs() {
    return KIND;
  }

  @Override
  public Contribution atRevision(int revision) {
    return new Contribution(id, revision, session, project, body, text, openness, by, at, way);
  }

  private Contribution became(ContributionStatus next, By by, Instant at) {
    if (!fate().mayBecome(next)) {
      throw new ImpossibleStepException(
          "contribution '%s' is %s, so it cannot become %s; %s"
              .formatted(id, fate().key(), next.key(), fate().possible()));
    }
    if (next.needsReason() && by.reason().isEmpty()) {
      throw new ImpossibleStepException(
          "contribution '%s' cannot become %s without a reason; say why".formatted(id, next.key()));
    }
    return new Contribution(
        id,
        revision,
        session,
        project,
        body,
        text,
        openness,
        this.by,
        this.at,
        Added.to(way, new Passage(next, by, at)));
  }

  private static void checkTakesPart(Id<Organisation> body, Session session) {
    if (!session.mayTakePart(body)) {
      throw new ImpossibleStepException(
          "'%s' cannot contribute to session '%s', which is held at %s for those invited: %s; invite it, or take the contribution in a session at agora"
              .formatted(body, session.id(), session.openness().key(), session.invited()));
    }
    if (!session.bodies().contains(body)) {
      throw new ImpossibleStepException(
          "'%s' does not take part in session '%s'; let it join the session first"
              .formatted(body, session.id()));
    }
  }

  private static void checkTakesPart(By by, Session session) {
    if (session.openness() != Openness.AGORA && !session.participants().contains(by.person())) {
      throw new ImpossibleStepException(
          "person '%s' does not take part in session '%s', which is held at %s; say for which body that takes part, or contribute at agora"
              .formatted(by.person(), session.id(), session.openness().key()));
    }
  }
}
