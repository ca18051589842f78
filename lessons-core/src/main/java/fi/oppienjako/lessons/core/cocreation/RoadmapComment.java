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
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A comment on a draft of a roadmap, or on an item of it. Immutable. Until a moderator shows it,
 * only the project sees it.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param roadmap what is commented on
 * @param project whose roadmap it is
 * @param version the number of the version that is commented on
 * @param item the item that is commented on; empty if it is the draft as a whole
 * @param text what is said
 * @param openness how widely it is open once shown: as widely as the version when it was said
 * @param by who says it
 * @param at when
 * @param history what moderators decided, earliest first; empty while it waits
 */
public record RoadmapComment(
    Id<RoadmapComment> id,
    int revision,
    Id<Roadmap> roadmap,
    Id<Project> project,
    int version,
    Optional<Id<RoadmapItem>> item,
    LocalizedText text,
    Openness openness,
    By by,
    Instant at,
    History<Moderation> history)
    implements Aggregate<RoadmapComment>, Visible, Redactable<RoadmapComment> {

  /** The comments on a roadmap. */
  public static final Index<RoadmapComment, Roadmap> BY_ROADMAP =
      Index.one("roadmap", RoadmapComment::roadmap);

  /** The kind of such things. */
  public static final Kind<RoadmapComment> KIND =
      Kind.of("roadmap-comment", RoadmapComment.class, BY_ROADMAP);

  /** Checks that nothing is missing. */
  public RoadmapComment {
    requireNonNull(id, "id");
    requireNonNull(roadmap, "roadmap");
    requireNonNull(project, "project");
    requireNonNull(item, "item");
    requireNonNull(text, "text");
    requireNonNull(openness, "openness");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
    requireNonNull(history, "history");
  }

  /**
   * A comment on the last version of {@code roadmap} as a whole.
   *
   * @throws ImpossibleStepException if that is not open for comment
   */
  public static RoadmapComment onDraft(
      Id<RoadmapComment> id, Roadmap roadmap, LocalizedText text, By by, Instant at) {
    VersionState state = roadmap.latest().state();
    if (state != VersionState.OPEN) {
      throw new ImpossibleStepException(
          Message.of(
              "roadmap.no-comment-as-whole", roadmap.latest().number(), roadmap.id(), state));
    }
    return on(id, roadmap, Optional.empty(), text, by, at);
  }

  /**
   * A comment on a finding: an item of the last version of {@code roadmap}.
   *
   * @throws ImpossibleStepException if there is no such item in it
   */
  public static RoadmapComment onItem(
      Id<RoadmapComment> id,
      Roadmap roadmap,
      Id<RoadmapItem> item,
      LocalizedText text,
      By by,
      Instant at) {
    List<RoadmapItem> items = roadmap.latest().content().items();
    if (items.stream().noneMatch(there -> there.id().equals(item))) {
      throw new ImpossibleStepException(
          Message.of(
              "roadmap.no-such-item",
              roadmap.latest().number(),
              roadmap.id(),
              item,
              items.isEmpty()
                  ? Message.of("roadmap.no-items")
                  : items.stream().map(RoadmapItem::id).toList()));
    }
    return on(id, roadmap, Optional.of(item), text, by, at);
  }

  /** Whether it is shown. */
  public Moderation state() {
    return history.state(Moderation.WAITING);
  }

  /**
   * This comment, shown to those at its level.
   *
   * @throws ImpossibleStepException if it is shown already, or was hidden and no reason is given
   */
  public RoadmapComment show(By by, Instant at) {
    return moderated(Moderation.SHOWN, by, at);
  }

  /**
   * This comment, hidden from all but the project for the reason in {@code by}.
   *
   * @throws ImpossibleStepException if it is hidden already, or no reason is given
   */
  public RoadmapComment hide(By by, Instant at) {
    return moderated(Moderation.HIDDEN, by, at);
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return Optional.of(openness).filter(level -> state() == Moderation.SHOWN);
  }

  @Override
  public Optional<Ref<Project>> ownedBy() {
    return Optional.of(Project.KIND.ref(project));
  }

  @Override
  public Collection<? extends Ref<?>> bounds() {
    return List.of(Roadmap.KIND.ref(roadmap), Project.KIND.ref(project));
  }

  @Override
  public Map<String, List<?>> onlyGrows() {
    return Map.of("history", history.entries());
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
    return with(revision, history);
  }

  /** As those outside its project see it at {@code level}: without who hid it and why. */
  @Override
  public RoadmapComment redactedAt(Openness level) {
    return with(revision, Moderation.seenFromOutside(history));
  }

  private RoadmapComment moderated(Moderation next, By by, Instant at) {
    return with(
        revision, Moderation.decided(KIND.ref(id), history, Moderation.WAITING, next, by, at));
  }

  private RoadmapComment with(int revision, History<Moderation> history) {
    return new RoadmapComment(
        id, revision, roadmap, project, version, item, text, openness, by, at, history);
  }

  private static RoadmapComment on(
      Id<RoadmapComment> id,
      Roadmap roadmap,
      Optional<Id<RoadmapItem>> item,
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
        item,
        text,
        version.openness(),
        by,
        at,
        History.none());
  }
}
