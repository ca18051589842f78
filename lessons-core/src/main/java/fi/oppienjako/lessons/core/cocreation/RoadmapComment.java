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
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody says on a draft of a roadmap, or on a line of it. Immutable. Until a moderator
 * shows it, only the project sees it.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param roadmap what is commented on
 * @param project whose roadmap it is
 * @param version the number of the version that is commented on
 * @param line the line that is commented on; empty if it is the draft as a whole
 * @param text what is said
 * @param openness how widely it is open once shown: as widely as the version when it was said
 * @param by who says it
 * @param at when
 * @param rulings what moderators decided, first first; empty while it waits
 */
public record RoadmapComment(
    Id<RoadmapComment> id,
    int revision,
    Id<Roadmap> roadmap,
    Id<Project> project,
    int version,
    Optional<Id<RoadmapItem>> line,
    LocalizedText text,
    Openness openness,
    By by,
    Instant at,
    List<Ruling> rulings)
    implements Aggregate<RoadmapComment>, Visible {

  /** The kind of such things. */
  public static final Kind<RoadmapComment> KIND = Kind.of("remark", RoadmapComment.class);

  /** Checks and copies. */
  public RoadmapComment {
    requireNonNull(id, "id");
    requireNonNull(roadmap, "roadmap");
    requireNonNull(project, "project");
    requireNonNull(line, "line");
    requireNonNull(text, "text");
    requireNonNull(openness, "openness");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
    rulings = ImmutableList.copyOf(rulings);
  }

  /**
   * On the last version of {@code roadmap} as a whole.
   *
   * @throws ImpossibleStepException if that is not open for comment
   */
  public static RoadmapComment onDraft(
      Id<RoadmapComment> id, Roadmap roadmap, LocalizedText text, By by, Instant at) {
    VersionState state = roadmap.latest().state();
    if (state != VersionState.OPEN) {
      throw new ImpossibleStepException(
          "version %d of roadmap '%s' is %s, so it cannot be commented on as a whole; comment on one of its lines, or wait until a draft is open for comment"
              .formatted(roadmap.latest().number(), roadmap.id(), state.key()));
    }
    return on(id, roadmap, Optional.empty(), text, by, at);
  }

  /**
   * On a finding: a line of the last version of {@code roadmap}.
   *
   * @throws ImpossibleStepException if there is no such line in it
   */
  public static RoadmapComment onLine(
      Id<RoadmapComment> id, Roadmap roadmap, Id<RoadmapItem> line, LocalizedText text, By by, Instant at) {
    List<RoadmapItem> lines = roadmap.latest().parts().lines();
    if (lines.stream().noneMatch(there -> there.id().equals(line))) {
      throw new ImpossibleStepException(
          "version %d of roadmap '%s' has no line '%s'; it has %s"
              .formatted(
                  roadmap.latest().number(),
                  roadmap.id(),
                  line,
                  lines.isEmpty()
                      ? "none yet, so draft one first"
                      : lines.stream().map(RoadmapItem::id).toList()));
    }
    return on(id, roadmap, Optional.of(line), text, by, at);
  }

  /** Whether it is shown. */
  public Moderation state() {
    return rulings.isEmpty() ? Moderation.WAITING : rulings.get(rulings.size() - 1).state();
  }

  /**
   * It is shown to those at its level.
   *
   * @throws ImpossibleStepException if it is shown already, or was hidden and no reason is given
   */
  public RoadmapComment show(By by, Instant at) {
    return rule(Moderation.SHOWN, state() == Moderation.HIDDEN, by, at);
  }

  /**
   * It is kept from all but the project, for the reason in {@code by}.
   *
   * @throws ImpossibleStepException if it is hidden already, or no reason is given
   */
  public RoadmapComment hide(By by, Instant at) {
    return rule(Moderation.HIDDEN, true, by, at);
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return Optional.of(openness).filter(level -> state() == Moderation.SHOWN);
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
    return Map.of("rulings", rulings);
  }

  @Override
  public boolean isSuccessorOf(RoadmapComment stored) {
    return openness == stored.openness && Aggregate.super.isSuccessorOf(stored);
  }

  @Override
  public Kind<RoadmapComment> storedAs() {
    return KIND;
  }

  @Override
  public RoadmapComment atRevision(int revision) {
    return new RoadmapComment(
        id, revision, roadmap, project, version, line, text, openness, by, at, rulings);
  }

  private RoadmapComment rule(Moderation next, boolean needsReason, By by, Instant at) {
    if (state() == next) {
      throw new ImpossibleStepException(
          "remark '%s' is %s already; %s"
              .formatted(
                  id,
                  next.key(),
                  next == Moderation.SHOWN ? "hide it with a reason" : "show it with a reason"));
    }
    if (needsReason && by.reason().isEmpty()) {
      throw new ImpossibleStepException(
          "remark '%s' is %s and cannot become %s without a reason; say why"
              .formatted(id, state().key(), next.key()));
    }
    return new RoadmapComment(
        id,
        revision,
        roadmap,
        project,
        version,
        line,
        text,
        openness,
        this.by,
        this.at,
        Added.to(rulings, new Ruling(next, by, at)));
  }

  private static RoadmapComment on(
      Id<RoadmapComment> id,
      Roadmap roadmap,
      Optional<Id<RoadmapItem>> line,
      LocalizedText text,
      By by,
      Instant at) {
    RoadmapVersion version = roadmap.latest();
    return new RoadmapComment(
        id,
        0,
        roadmap.id(),
        roadmap.project(),
        version.number(),
        line,
        text,
        version.openness(),
        by,
        at,
        List.of());
  }
}
