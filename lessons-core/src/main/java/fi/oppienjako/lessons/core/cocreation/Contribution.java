package fi.oppienjako.lessons.core.cocreation;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Redactable;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Moderation;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What somebody contributed to a session, and what became of it. Immutable; every step gives the
 * next value.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param session the session in which it was contributed
 * @param project whose session it is
 * @param organisation for whom it was contributed; empty if somebody spoke for themselves
 * @param text what was said
 * @param openness how widely it is open, for good: that of its session or narrower
 * @param by who contributed it
 * @param at when
 * @param history what became of it, earliest first; empty while nothing has. It is as widely open
 *     as the contribution, so it names no item of the roadmap: a {@link Trace} does
 * @param moderation whether moderators hid it, earliest first; empty while it stands as it was
 *     said. What is hidden keeps its place, and only its project reads the text
 */
public record Contribution(
    Id<Contribution> id,
    int revision,
    Id<Session> session,
    Id<Project> project,
    Optional<Id<Organisation>> organisation,
    LocalizedText text,
    Openness openness,
    By by,
    Instant at,
    History<ContributionStatus> history,
    History<Moderation> moderation)
    implements Aggregate<Contribution>, Visible, Redactable<Contribution> {

  /** The contributions of a project. */
  public static final Index<Contribution, Project> BY_PROJECT =
      Index.one("project", Contribution::project);

  /** The kind of such things. */
  public static final Kind<Contribution> KIND =
      Kind.of("contribution", Contribution.class, BY_PROJECT);

  /** Checks that nothing is missing. */
  public Contribution {
    requireNonNull(id, "id");
    requireNonNull(session, "session");
    requireNonNull(project, "project");
    requireNonNull(organisation, "organisation");
    requireNonNull(text, "text");
    requireNonNull(openness, "openness");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
    requireNonNull(history, "history");
    requireNonNull(moderation, "moderation");
  }

  /**
   * A contribution to {@code session}, as widely open.
   *
   * @param organisation for whom; empty if somebody speaks for themselves
   * @throws ImpossibleStepException if the organisation, or who speaks for themselves, does not
   *     take part; at the widest level everybody may speak for themselves
   */
  public static Contribution given(
      Id<Contribution> id,
      Session session,
      Optional<Id<Organisation>> organisation,
      LocalizedText text,
      By by,
      Instant at) {
    organisation.ifPresentOrElse(
        named -> checkTakesPart(named, session), () -> checkTakesPart(by, session));
    return new Contribution(
        id,
        0,
        session.id(),
        session.project(),
        organisation,
        text,
        session.openness(),
        by,
        at,
        History.none(),
        History.none());
  }

  /** This contribution, open no wider than at {@code level}; only before it is saved. */
  public Contribution openAtMostAt(Openness level) {
    return with(copy -> copy.openness = openness.narrowest(level));
  }

  /** What has become of it. */
  public ContributionStatus status() {
    return history.state(ContributionStatus.OPEN);
  }

  /**
   * This contribution, taken into the roadmap.
   *
   * @param status {@link ContributionStatus#THEME} or {@link ContributionStatus#KEY_RESULT}
   * @throws ImpossibleStepException if it is set aside
   */
  public Contribution take(ContributionStatus status, By by, Instant at) {
    if (!status.isTaken()) {
      throw new InvalidValueException(Message.of("contribution.not-taken-into", status));
    }
    return became(status, by, at);
  }

  /**
   * This contribution, set aside for the reason in {@code by}.
   *
   * @throws ImpossibleStepException if it is not open, or there is no reason
   */
  public Contribution setAside(By by, Instant at) {
    return became(ContributionStatus.SET_ASIDE, by, at);
  }

  /**
   * This contribution, open again for the reason in {@code by}.
   *
   * @throws ImpossibleStepException if it is open already, or there is no reason
   */
  public Contribution reconsider(By by, Instant at) {
    return became(ContributionStatus.OPEN, by, at);
  }

  /** Whether it is hidden: all but its project see only that something was said. */
  public boolean isHidden() {
    return Moderation.hides(moderation);
  }

  /**
   * This, hidden from all but the project, for the reason in {@code by}; its place stays.
   *
   * @throws ImpossibleStepException if it is hidden already, or there is no reason
   */
  public Contribution hide(By by, Instant at) {
    return moderated(Moderation.HIDDEN, by, at);
  }

  /**
   * This contribution, shown again for the reason in {@code by}.
   *
   * @throws ImpossibleStepException if it is not hidden, or there is no reason
   */
  public Contribution show(By by, Instant at) {
    return moderated(Moderation.SHOWN, by, at);
  }

  /**
   * As those outside its project see it at {@code level}: without who hid it and why and, while it
   * is hidden, without what was said and the reasons for what became of it, which may repeat it.
   */
  @Override
  public Contribution redactedAt(Openness level) {
    Contribution seen = with(copy -> copy.moderation = Moderation.seenFromOutside(moderation));
    return isHidden()
        ? seen.with(
            copy -> {
              copy.text = Moderation.hiddenText();
              copy.by = By.by(by.person());
              copy.history = history.naming(step -> false);
            })
        : seen;
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return Optional.of(openness);
  }

  @Override
  public Optional<Ref<Project>> ownedBy() {
    return Optional.of(Project.KIND.ref(project));
  }

  @Override
  public Collection<? extends Ref<?>> bounds() {
    return List.of(Session.KIND.ref(session), Project.KIND.ref(project));
  }

  @Override
  public Map<String, List<?>> onlyGrows() {
    return Map.of("history", history.entries(), "moderation", moderation.entries());
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
    return with(copy -> copy.revision = revision);
  }

  private Contribution moderated(Moderation next, By by, Instant at) {
    History<Moderation> decided =
        Moderation.decided(KIND.ref(id), moderation, Moderation.SHOWN, next, by, at);
    return with(copy -> copy.moderation = decided);
  }

  private Contribution became(ContributionStatus next, By by, Instant at) {
    if (!status().mayBecome(next)) {
      throw ImpossibleStepException.from(KIND.ref(id), status(), next.step(), status().possible());
    }
    if (next.needsReason() && by.reason().isEmpty()) {
      throw new ImpossibleStepException(Message.of("contribution.needs-reason", id, next));
    }
    return with(copy -> copy.history = history.then(next, by, at));
  }

  private Contribution with(Consumer<Copy> change) {
    Copy copy = new Copy();
    change.accept(copy);
    return new Contribution(
        id,
        copy.revision,
        session,
        project,
        organisation,
        copy.text,
        copy.openness,
        copy.by,
        at,
        copy.history,
        copy.moderation);
  }

  /** The parts that change, to be changed. */
  private final class Copy {
    private int revision = Contribution.this.revision;
    private LocalizedText text = Contribution.this.text;
    private Openness openness = Contribution.this.openness;
    private By by = Contribution.this.by;
    private History<ContributionStatus> history = Contribution.this.history;
    private History<Moderation> moderation = Contribution.this.moderation;
  }

  private static void checkTakesPart(Id<Organisation> organisation, Session session) {
    if (!session.mayTakePart(organisation)) {
      throw new ImpossibleStepException(
          Message.of(
              "contribution.not-invited",
              organisation,
              session.id(),
              session.openness().key(),
              session.invited()));
    }
    if (!session.bodies().contains(organisation)) {
      throw new ImpossibleStepException(
          Message.of("contribution.not-taking-part", organisation, session.id()));
    }
  }

  private static void checkTakesPart(By by, Session session) {
    if (session.openness() != Openness.AGORA && !session.participants().contains(by.person())) {
      throw new ImpossibleStepException(
          Message.of(
              "contribution.person-not-taking-part",
              by.person(),
              session.id(),
              session.openness().key()));
    }
  }
}
