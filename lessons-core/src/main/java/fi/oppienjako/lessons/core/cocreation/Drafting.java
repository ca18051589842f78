package fi.oppienjako.lessons.core.cocreation;

import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import fi.oppienjako.lessons.core.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets contributions follow when a draft of the roadmap changes: each says what it went into, or
 * that it is open again, so that both ends always say the same.
 */
final class Drafting {

  private static final List<ContributionStatus> TAKEN =
      List.of(ContributionStatus.THEME, ContributionStatus.KEY_RESULT);

  private final UnitOfWork work;
  private final By by;
  private final Instant at;

  Drafting(UnitOfWork work, By by, Instant at) {
    this.work = work;
    this.by = by;
    this.at = at;
  }

  /** {@code stored} with a draft that says {@code content}; its contributions are saved. */
  Roadmap draft(Roadmap stored, RoadmapContent content) {
    RoadmapContent before = stored.latest().content();
    RoadmapContent after = content.mapped(item -> atTheirLevels(item, stored));
    Roadmap drafted = stored.draft(after, by, at);
    ImmutableSortedSet.<Id<Contribution>>naturalOrder()
        .addAll(contributions(before))
        .addAll(contributions(after))
        .build()
        .forEach(id -> follow(id, before, after));
    return drafted;
  }

  private void follow(Id<Contribution> id, RoadmapContent before, RoadmapContent after) {
    Contribution stored = stored(id);
    Contribution moved = stored;
    List<ContributionStatus> now = standing(id, after);
    for (ContributionStatus status : now) {
      if (!standing(id, before).contains(status)) {
        moved = moved.take(status, by, at);
      }
    }
    if (now.isEmpty()) {
      moved = moved.reconsider(by, at);
    } else if (!now.contains(moved.status())) {
      moved = moved.take(now.get(0), by, at);
    }
    if (!moved.equals(stored)) {
      work.save(moved);
    }
  }

  private RoadmapItem atTheirLevels(RoadmapItem item, Roadmap roadmap) {
    RoadmapItem led = new RoadmapItem(item.id(), item.name(), item.text(), Map.of());
    for (Id<Contribution> id : item.contributions()) {
      Contribution stored = stored(id);
      if (!stored.project().equals(roadmap.project())) {
        throw new ImpossibleStepException(
            Message.of("roadmap.source-elsewhere", item.id(), roadmap.id(), id, stored.project()));
      }
      led = led.leadingBackTo(stored);
    }
    return led;
  }

  private Contribution stored(Id<Contribution> id) {
    return work.get(Contribution.KIND, id);
  }

  private static List<ContributionStatus> standing(Id<Contribution> id, RoadmapContent content) {
    return TAKEN.stream().filter(status -> content.contributions(status).contains(id)).toList();
  }

  private static Set<Id<Contribution>> contributions(RoadmapContent content) {
    return ImmutableSortedSet.<Id<Contribution>>naturalOrder()
        .addAll(content.contributions(ContributionStatus.THEME))
        .addAll(content.contributions(ContributionStatus.KEY_RESULT))
        .build();
  }
}
