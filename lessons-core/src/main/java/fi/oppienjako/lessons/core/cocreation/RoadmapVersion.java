package fi.oppienjako.lessons.core.cocreation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Added;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A version of a roadmap, from the first draft to the publication. Immutable.
 *
 * @param number 1 for the first
 * @param parts what it says
 * @param turns what was done with it, first first
 */
public record RoadmapVersion(int number, RoadmapContent parts, List<Turn> turns) {

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if the number is less than 1, or the turns do not begin with a
   *     draft, follow each other impossibly, or grow narrower
   */
  public RoadmapVersion {
    requireNonNull(parts, "parts");
    turns = ImmutableList.copyOf(turns);
    if (number < 1) {
      throw new IllegalArgumentException("versions are numbered from 1, not " + number);
    }
    if (turns.isEmpty() || turns.get(0).state() != VersionState.DRAFT) {
      throw new IllegalArgumentException("version " + number + " begins as a draft");
    }
    for (int i = 1; i < turns.size(); i++) {
      check(number, turns.get(i - 1), turns.get(i));
    }
  }

  /** Where it is on its way to publication. */
  public VersionState state() {
    return latest().state();
  }

  /** How widely it is open. */
  public Openness openness() {
    return latest().openness();
  }

  /** The day on which it was published; empty before. */
  public Optional<LocalDate> publishedOn() {
    return Optional.of(latest())
        .filter(turn -> turn.state() == VersionState.PUBLISHED)
        .map(turn -> LocalDate.ofInstant(turn.at(), ZoneOffset.UTC));
  }

  /** What it lacks before it can be published in {@code languages}; empty if nothing. */
  public List<PublicationIssue> lacks(Set<Locale> languages) {
    return PublicationIssues.of(parts, languages);
  }

  static RoadmapVersion begun(int number, RoadmapContent parts, By by, Instant at) {
    return new RoadmapVersion(
        number, parts, List.of(new Turn(VersionState.DRAFT, Openness.LAB, Optional.of(by), at)));
  }

  RoadmapVersion drafted(Id<Roadmap> roadmap, RoadmapContent parts, By by, Instant at) {
    if (!state().isChangeable()) {
      throw impossible(roadmap, "be changed");
    }
    return new RoadmapVersion(number, parts, turns)
        .with(new Turn(state(), openness(), Optional.of(by), at));
  }

  RoadmapVersion turned(Id<Roadmap> roadmap, VersionState next, Openness level, By by, Instant at) {
    if (!state().mayTurn(next)) {
      throw impossible(roadmap, "be " + next.key());
    }
    if (openness().isWiderThan(level)) {
      throw new ImpossibleStepException(
          "version %d of roadmap '%s' is open at %s already, so it cannot be %s at %s; openness widens and never narrows"
              .formatted(number, roadmap, openness().key(), next.key(), level.key()));
    }
    return with(new Turn(next, level, Optional.of(by), at));
  }

  RoadmapVersion seenBy(Viewer reader) {
    return new RoadmapVersion(
        number,
        parts.mapped(line -> line.seenBy(reader::reaches)),
        turns.stream()
            .map(turn -> reader.reaches(turn.openness()) ? turn : turn.withoutBy())
            .toList());
  }

  /** What is published stays as it is; of the rest, the history does. */
  boolean goesOnFrom(RoadmapVersion kept) {
    return kept.state() == VersionState.PUBLISHED
        ? equals(kept)
        : number == kept.number && Added.onto(kept.turns, turns);
  }

  private RoadmapVersion with(Turn turn) {
    return new RoadmapVersion(number, parts, Added.to(turns, turn));
  }

  private ImpossibleStepException impossible(Id<Roadmap> roadmap, String what) {
    return new ImpossibleStepException(
        "version %d of roadmap '%s' is %s, so it cannot %s; %s"
            .formatted(number, roadmap, state().key(), what, state().possible()));
  }

  private Turn latest() {
    return turns.get(turns.size() - 1);
  }

  private static void check(int number, Turn before, Turn after) {
    if (!before.state().mayTurn(after.state())) {
      throw new IllegalArgumentException(
          "version %d is %s and cannot turn %s; %s"
              .formatted(
                  number, before.state().key(), after.state().key(), before.state().possible()));
    }
    if (before.openness().isWiderThan(after.openness())) {
      throw new IllegalArgumentException(
          "version %d is open at %s and cannot be narrowed to %s; it can be opened more widely"
              .formatted(number, before.openness().key(), after.openness().key()));
    }
  }
}
