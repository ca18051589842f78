package fi.oppienjako.lessons.core.cocreation;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A version of a roadmap, from the first draft to the publication. Immutable.
 *
 * @param number 1 for the first
 * @param content what it says
 * @param history what was done with it, earliest first; who did it and why is left out where the
 *     version was not yet open to the viewer
 */
public record RoadmapVersion(int number, RoadmapContent content, History<VersionStage> history) {

  /**
   * Checks.
   *
   * @throws InvalidValueException if the number is less than 1, or the history does not begin with
   *     a draft, takes an impossible step, or grows narrower
   */
  public RoadmapVersion {
    requireNonNull(content, "content");
    if (number < 1) {
      throw new InvalidValueException(Message.of("version.number", number));
    }
    List<VersionStage> stages = history.entries().stream().map(History.Entry::state).toList();
    if (stages.isEmpty() || stages.get(0).state() != VersionState.DRAFT) {
      throw new InvalidValueException(Message.of("version.begins-as-draft", number));
    }
    for (int i = 1; i < stages.size(); i++) {
      check(number, stages.get(i - 1), stages.get(i));
    }
  }

  /** Where it is on its way to publication. */
  public VersionState state() {
    return latest().state().state();
  }

  /** How widely it is open. */
  public Openness openness() {
    return latest().state().openness();
  }

  /** The day on which it was published, in {@code zone}; empty before. */
  public Optional<LocalDate> publishedOn(ZoneId zone) {
    return state() == VersionState.PUBLISHED
        ? Optional.of(LocalDate.ofInstant(latest().at(), zone))
        : Optional.empty();
  }

  /** What is missing before it can be published in {@code languages}; empty if nothing. */
  public List<PublicationIssue> issues(Set<Locale> languages) {
    return PublicationIssues.of(content, languages);
  }

  static RoadmapVersion begin(int number, RoadmapContent content, By by, Instant at) {
    return new RoadmapVersion(
        number, content, History.of(new VersionStage(VersionState.DRAFT, Openness.LAB), by, at));
  }

  RoadmapVersion draft(Id<Roadmap> roadmap, RoadmapContent content, By by, Instant at) {
    if (!state().isChangeable()) {
      throw impossible(roadmap, "draft");
    }
    return new RoadmapVersion(number, content, history.then(latest().state(), by, at));
  }

  RoadmapVersion step(Id<Roadmap> roadmap, String step, VersionStage next, By by, Instant at) {
    if (!state().mayBecome(next.state()) || state() == next.state()) {
      throw impossible(roadmap, step);
    }
    if (openness().isWiderThan(next.openness())) {
      throw new ImpossibleStepException(
          Message.of(
              "roadmap.never-narrower",
              number,
              roadmap,
              openness().key(),
              next.state(),
              next.openness().key()));
    }
    return new RoadmapVersion(number, content, history.then(next, by, at));
  }

  RoadmapVersion redactedAt(Openness level) {
    return new RoadmapVersion(
        number,
        content.mapped(item -> item.seenBy(open -> open.isVisibleAt(level))),
        history.naming(entry -> entry.state().openness().isVisibleAt(level)));
  }

  private ImpossibleStepException impossible(Id<Roadmap> roadmap, String step) {
    return ImpossibleStepException.from(
        Roadmap.KIND.ref(roadmap), state(), step, state().possible());
  }

  private History.Entry<VersionStage> latest() {
    return history.entries().get(history.entries().size() - 1);
  }

  private static void check(int number, VersionStage before, VersionStage after) {
    if (!before.state().mayBecome(after.state())) {
      throw new InvalidValueException(
          Message.of("version.impossible", number, after.state(), before.state()));
    }
    if (before.openness().isWiderThan(after.openness())) {
      throw new InvalidValueException(
          Message.of(
              "version.never-narrower", number, before.openness().key(), after.openness().key()));
    }
  }
}
