package fi.oppienjako.lessons.core.loop;

import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.lesson.LessonTrace;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.AsTold;
import fi.oppienjako.lessons.core.reuse.Chain;
import fi.oppienjako.lessons.core.reuse.Delay;
import fi.oppienjako.lessons.core.reuse.Figure;
import fi.oppienjako.lessons.core.reuse.Flow;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.ResultCard;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.reuse.Stage;
import fi.oppienjako.lessons.core.sharing.Overdue;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Counts lessons one by one, then their look-ups and reuses; remembers only identifiers and times.
 * Nothing is counted that has not happened by the day of the clock. What a lesson is about is
 * counted as it says now.
 */
final class CardTally {

  private final Snapshot seen;
  private final Context context;
  private final SetMultimap<LessonState, Id<Lesson>> byState =
      MultimapBuilder.enumKeys(LessonState.class).hashSetValues().build();
  private final SetMultimap<Openness, Id<Lesson>> byOpenness =
      MultimapBuilder.enumKeys(Openness.class).hashSetValues().build();
  private final SetMultimap<Perspective, Id<Lesson>> byPerspective =
      MultimapBuilder.enumKeys(Perspective.class).hashSetValues().build();
  private final SetMultimap<Id<Phase>, Id<Lesson>> byPhase =
      MultimapBuilder.treeKeys().hashSetValues().build();
  private final SetMultimap<Outcome, Id<Reuse>> byOutcome =
      MultimapBuilder.enumKeys(Outcome.class).hashSetValues().build();
  private final SetMultimap<Direction, Id<Reuse>> flows =
      MultimapBuilder.hashKeys().hashSetValues().build();
  private final Map<Id<Lesson>, Id<Project>> captured = new HashMap<>();
  private final Set<Id<Lesson>> validated = new HashSet<>();
  private final Map<Id<Lesson>, Instant> sharedAt = new HashMap<>();
  private final Set<Id<Lesson>> asTold = new HashSet<>();
  private final Set<Id<Lesson>> incomplete = new HashSet<>();
  private final Set<Id<Lesson>> lookedUp = new HashSet<>();
  private final Map<Id<Lesson>, Instant> reusedAt = new HashMap<>();
  private final Map<Id<Lesson>, Duration> toShare = new HashMap<>();

  private record Direction(Id<Organisation> from, Id<Organisation> to) {}

  CardTally(Snapshot seen, Context context) {
    this.seen = seen;
    this.context = context;
  }

  /** What the viewer would not have seen by that day is passed over. */
  void count(LessonTrace trace) {
    if (seen.sight().sees(trace)) {
      Id<Lesson> id = trace.lesson();
      captured.put(id, trace.project());
      byState.put(trace.state(), id);
      trace.openness().ifPresent(level -> byOpenness.put(level, id));
      trace.perspectives().forEach(perspective -> byPerspective.put(perspective, id));
      trace.phase().ifPresent(phase -> byPhase.put(phase, id));
      if (trace.relayed().isPresent()) {
        asTold.add(id);
        if (trace.state().isCurrent() && !trace.isWhole()) {
          incomplete.add(id);
        }
      }
      if (trace.validated().isPresent()) {
        validated.add(id);
      }
      trace
          .shared()
          .ifPresent(
              at -> {
                sharedAt.put(id, at);
                toShare.put(id, Duration.between(trace.captured(), at));
              });
    }
  }

  void countUse() {
    Instant end = context.endOfToday();
    Set<Id<Lesson>> open = Sets.union(sharedAt.keySet(), asTold).immutableCopy();
    try (Stream<LookUp> lookUps = seen.lookUps().where(LookUp.BY_FOUND, open)) {
      lookUps.filter(lookUp -> lookUp.at().isBefore(end)).forEach(this::count);
    }
    try (Stream<Reuse> reuses = seen.reuses().where(Reuse.BY_LESSON, open)) {
      reuses.filter(reuse -> reuse.at().isBefore(end)).forEach(this::count);
    }
  }

  /**
   * The card.
   *
   * @param total how many lessons there are in all; empty if the viewer may not know
   */
  ResultCard card(
      String subject,
      LocalizedText name,
      Openness level,
      Optional<Integer> total,
      LocalDate day,
      List<Overdue> overdue) {
    Map<Id<Lesson>, Duration> toReuse = Maps.newHashMap();
    reusedAt.forEach(
        (lesson, at) -> {
          Instant shared = sharedAt.get(lesson);
          if (shared != null) {
            toReuse.put(lesson, Duration.between(shared, at));
          }
        });
    Optional<Integer> leftOut = total.map(all -> all - captured.size());
    return new ResultCard(
        subject,
        name,
        seen.viewer(),
        level,
        leftOut,
        day,
        figures(byState),
        figures(byOpenness),
        figures(byPerspective),
        figures(byPhase),
        chain(leftOut.equals(Optional.of(0))),
        asTold(),
        figures(byOutcome),
        flows.asMap().entrySet().stream()
            .map(
                flow ->
                    new Flow(flow.getKey().from(), flow.getKey().to(), Figure.of(flow.getValue())))
            .toList(),
        new Delay(toShare),
        new Delay(toReuse),
        overdue);
  }

  private Chain chain(boolean whole) {
    Map<Stage, Figure<Lesson>> stages = new EnumMap<>(Stage.class);
    if (whole) {
      stages.put(Stage.CAPTURED, Figure.of(Sets.difference(captured.keySet(), asTold)));
      stages.put(Stage.VALIDATED, Figure.of(validated));
    }
    stages.put(Stage.SHARED, Figure.of(sharedAt.keySet()));
    stages.put(Stage.LOOKED_UP, Figure.of(Sets.difference(lookedUp, asTold)));
    stages.put(Stage.REUSED, Figure.of(Sets.difference(reusedAt.keySet(), asTold)));
    return new Chain(stages);
  }

  private AsTold asTold() {
    return new AsTold(
        Figure.of(asTold),
        Figure.of(incomplete),
        Figure.of(Sets.intersection(lookedUp, asTold)),
        Figure.of(Sets.intersection(reusedAt.keySet(), asTold)));
  }

  private boolean isOpen(Id<Lesson> lesson) {
    return sharedAt.containsKey(lesson) || asTold.contains(lesson);
  }

  private void count(LookUp lookUp) {
    for (LookUp.Found found : lookUp.found()) {
      Id<Project> learnedIn = captured.get(found.lesson());
      if (isOpen(found.lesson()) && !lookUp.project().equals(learnedIn)) {
        lookedUp.add(found.lesson());
      }
    }
  }

  private void count(Reuse reuse) {
    lookedUp.add(reuse.lesson());
    reusedAt.merge(reuse.lesson(), reuse.at(), (one, other) -> one.isBefore(other) ? one : other);
    byOutcome.put(reuse.outcome(), reuse.id());
    for (Id<Organisation> from : leads(reuse.learnedIn())) {
      for (Id<Organisation> to : leads(reuse.project())) {
        if (!from.equals(to)) {
          flows.put(new Direction(from, to), reuse.id());
        }
      }
    }
  }

  private List<Id<Organisation>> leads(Id<Project> project) {
    return seen.projects().find(project).map(Project::leads).orElse(List.of());
  }

  private static <K, T> Map<K, Figure<T>> figures(SetMultimap<K, Id<T>> counted) {
    Map<K, Figure<T>> figures = new HashMap<>();
    counted.asMap().forEach((key, ids) -> figures.put(key, Figure.of(ids)));
    return figures;
  }
}
