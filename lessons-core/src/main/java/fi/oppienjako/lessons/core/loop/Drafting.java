package fi.oppienjako.lessons.core.loop;

import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.cocreation.ContributionStatus;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapContent;
import fi.oppienjako.lessons.core.cocreation.RoadmapItem;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets contributions follow when a draft of the roadmap changes: each tells into what it went, or
 * that it is open again, so that both ends always say the same.
 */
final class Drafting {

  private static final List<ContributionStatus> TAKEN = List.of(ContributionStatus.THEME, ContributionStatus.KEY_RESULT);

  private final UnitOfWork work;
  private final By by;
  private final Instant at;

  Drafting(UnitOfWork work, By by, Instant at) {
    this.work = work;
    this.by = by;
    this.at = at;
  }

  /** {@code kept} with a draft that says {@code told}; contributions have been saved after it. */
  Roadmap draft(Roadmap kept, RoadmapContent told) {
    RoadmapContent before = kept.latest().parts();
    RoadmapContent after = told.mapped(line -> atTheirLevels(line, kept));
    Roadmap drafted = kept.draft(after, by, at);
    ImmutableSortedSet.<Id<Contribution>>naturalOrder()
        .addAll(contributions(before))
        .addAll(contributions(after))
        .build()
        .forEach(id -> follow(id, before, after));
    return drafted;
  }

  private void follow(Id<Contribution> id, RoadmapContent before, RoadmapContent after) {
    Contribution kept = kept(id);
    Contribution moved = kept;
    List<ContributionStatus> now = standing(id, after);
    for (ContributionStatus fate : now) {
      if (!standing(id, before).contains(fate)) {
        moved = moved.take(fate, by, at);
      }
    }
    if (now.isEmpty()) {
      moved = moved.reconsider(by, at);
    } else if (!now.contains(moved.fate())) {
      moved = moved.take(now.get(0), by, at);
    }
    if (!moved.equals(kept)) {
      work.save(moved);
    }
  }

  private RoadmapItem atTheirLevels(RoadmapItem line, Roadmap roadmap) {
    RoadmapItem led = new RoadmapItem(line.id(), line.name(), line.text(), Map.of());
    for (Id<Contribution> id : line.contributions()) {
      Contribution kept = kept(id);
      if (!kept.project().equals(roadmap.project())) {
        throw new ImpossibleStepException(
            "line '%s' of roadmap '%s' cannot lead back to contribution '%s', which belongs to project '%s'; contribute it to a session of this project"
                .formatted(line.id(), roadmap.id(), id, kept.project()));
      }
      led = led.leadingBackTo(kept);
    }
    return led;
  }

  private Contribution kept(Id<Contribution> id) {
    return work.get(Contribution.KIND, id);
  }

  private static List<ContributionStatus> standing(Id<Contribution> id, RoadmapContent parts) {
    return TAKEN.stream().filter(fate -> parts.contributions(fate).contains(id)).toList();
  }

  private static Set<Id<Contribution>> contributions(RoadmapContent parts) {
    return ImmutableSortedSet.<Id<Contribution>>naturalOrder()
        .addAll(parts.contributions(ContributionStatus.THEME))
        .addAll(parts.contributions(ContributionStatus.KEY_RESULT))
        .build();
  }
}
