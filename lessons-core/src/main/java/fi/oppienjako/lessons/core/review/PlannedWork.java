package fi.oppienjako.lessons.core.review;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A project's plan on a certain day, with the people and the dates that it is to be carried out
 * with. Immutable.
 *
 * <p>What is not known is empty, and then no rule says anything about it.
 *
 * @param project the project, with its team, its parties and its progress
 * @param plan its plan
 * @param programme the programme of the project
 * @param playbook the playbook that the plan follows; empty if it follows none, or if the playbook
 *     is not known
 * @param captures the lessons that the project has captured; empty if not all of them are known
 * @param today the day of the review
 */
public record PlannedWork(
    Project project,
    Plan plan,
    Optional<Programme> programme,
    Optional<Playbook> playbook,
    Optional<List<Captured>> captures,
    LocalDate today) {

  /**
   * The capture of a lesson.
   *
   * @param day the day
   * @param phase the phase in which it was learned
   */
  public record Captured(LocalDate day, Optional<Id<Phase>> phase) {

    /** Checks that nothing is missing. */
    public Captured {
      requireNonNull(day, "day");
      requireNonNull(phase, "phase");
    }
  }

  /**
   * Checks and copies.
   *
   * @throws InvalidValueException if the plan is that of another project, or follows another
   *     playbook
   */
  public PlannedWork {
    requireNonNull(project, "project");
    requireNonNull(plan, "plan");
    requireNonNull(programme, "programme");
    requireNonNull(playbook, "playbook");
    captures = captures.map(ImmutableList::copyOf);
    requireNonNull(today, "today");
    if (!plan.project().equals(project.id())) {
      throw new InvalidValueException(Message.of("plan.of-another", plan.project(), project.id()));
    }
    if (playbook.isPresent() && !plan.playbook().equals(playbook.map(Playbook::id))) {
      throw new InvalidValueException(
          Message.of("plan.follows-another", plan.id(), playbook.get().id()));
    }
  }

  /** The process of the plan. */
  public ProcessModel process() {
    return plan.process();
  }

  /**
   * How often lessons are to be captured and shared at least: the rhythm of the programme or, where
   * that has chosen none, of the playbook.
   */
  public Rhythm rhythm() {
    return rhythm(programme, playbook);
  }

  /** The rhythm that holds in {@code programme} for those who follow {@code playbook}. */
  public static Rhythm rhythm(Optional<Programme> programme, Optional<Playbook> playbook) {
    return programme
        .map(Programme::rhythm)
        .orElse(Rhythm.DEFAULT)
        .orElse(playbook.map(Playbook::rhythm).orElse(Rhythm.DEFAULT));
  }

  /** Whether the project has ended by {@link #today}. */
  public boolean isOver() {
    return project.isOver(today);
  }
}
