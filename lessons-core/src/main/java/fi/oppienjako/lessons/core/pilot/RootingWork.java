package fi.oppienjako.lessons.core.pilot;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.loop.Context;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;
import java.util.Set;

/**
 * How tried solutions become a lasting part of the work; reached through {@link PilotWork#rooting},
 * under the same rules.
 *
 * <pre>{@code
 * RootingWork rootings = sharing.pilotWork().rooting();
 * Rooting cafe = rootings.begin(project, "Digital café", Set.of(pilot), by);
 * cafe = rootings.decide(cafe, Term.of("service-promise"), "On the wall", cia, june, by);
 * cafe = rootings.putInPlace(cafe, Term.of("service-promise"), by.because("Seen"));
 * }</pre>
 */
public final class RootingWork {

  private final Context context;
  private final PilotSteps steps;

  RootingWork(Context context) {
    this.context = context;
    this.steps = new PilotSteps(context);
  }

  /**
   * Begins to root {@code solution} by the {@linkplain Rooting#NAMED_MEASURES named measures}.
   *
   * @param tried the pilots in which it was tried, at least one
   * @throws ImpossibleStepException if one of the pilots has not been evaluated
   * @throws InvalidValueException if there is no pilot
   */
  public Rooting begin(Project project, String solution, Set<Pilot> tried, By by) {
    return begin(project, context.text(solution), tried, by);
  }

  /**
   * Begins to root {@code solution}, named in one or more languages, by the {@linkplain
   * Rooting#NAMED_MEASURES named measures}.
   *
   * @param tried the pilots in which it was tried, at least one
   * @throws ImpossibleStepException if one of the pilots has not been evaluated
   * @throws InvalidValueException if there is no pilot
   */
  public Rooting begin(Project project, LocalizedText solution, Set<Pilot> tried, By by) {
    return steps.begin(
        project,
        PilotVerb.ROOTING_BEGIN,
        by,
        (id, stored, at, work) ->
            Rooting.of(
                id,
                stored,
                solution,
                tried.stream().map(pilot -> work.get(Pilot.KIND, pilot.id())).toList()));
  }

  /**
   * Replaces the measures by which {@code rooting} is expected to succeed.
   *
   * @throws fi.oppienjako.lessons.core.port.StaleRevisionException if somebody else has changed it
   */
  public Rooting expect(Rooting rooting, Set<Term> measures, By by) {
    return context.change(
        rooting, PilotVerb.ROOTING_EXPECT, by, (stored, at, work) -> stored.expecting(measures));
  }

  /**
   * Decides on one more measure, for which {@code owner} answers.
   *
   * @throws ImpossibleStepException if that measure has been decided on
   */
  public Rooting decide(
      Rooting rooting, Term measure, String text, Person owner, LocalDate due, By by) {
    return context.change(
        rooting,
        PilotVerb.ROOTING_DECIDE,
        by,
        (stored, at, work) ->
            stored.with(
                RootingMeasure.decided(measure, context.text(text), owner.id(), due, by, at)));
  }

  /**
   * Says that {@code measure} is in place.
   *
   * @throws ImpossibleStepException if it has not been decided on, or is in place already
   */
  public Rooting putInPlace(Rooting rooting, Term measure, By by) {
    return context.change(
        rooting,
        PilotVerb.ROOTING_PUT_IN_PLACE,
        by,
        (stored, at, work) -> stored.inPlace(measure, by, at));
  }

  /**
   * Hands {@code measure} over to {@code owner}, for the reason in {@code by}.
   *
   * @throws ImpossibleStepException if it has not been decided on, is in place already, or no
   *     reason is given
   */
  public Rooting handOver(Rooting rooting, Term measure, Person owner, By by) {
    return context.change(
        rooting,
        PilotVerb.ROOTING_HAND_OVER,
        by,
        (stored, at, work) -> stored.handedOver(measure, owner.id(), by, at));
  }

  /**
   * Moves the due day of {@code measure} to {@code due}, for the reason in {@code by}.
   *
   * @throws ImpossibleStepException if it has not been decided on, is in place already, or no
   *     reason is given
   */
  public Rooting postpone(Rooting rooting, Term measure, LocalDate due, By by) {
    return context.change(
        rooting,
        PilotVerb.ROOTING_POSTPONE,
        by,
        (stored, at, work) -> stored.postponed(measure, due, by, at));
  }

  /**
   * Opens {@code rooting} at {@code level}.
   *
   * @throws TooWidelyOpenException if its project or a pilot that it names is not open that widely
   * @throws ImpossibleStepException if it is open more widely already
   */
  public Rooting open(Rooting rooting, Openness level, By by) {
    return steps.open(rooting, PilotVerb.ROOTING_OPEN, level, by, Rooting::openAt);
  }
}
