package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.concept.Openness;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.Step;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.text.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A step in the life of a lesson after it was captured. */
record StepForm(Declared declared, InOrder days) implements Form<StepForm.Written> {

  private static final Form<Step> STEP =
      Forms.choice(
          "a step of a lesson after its capture",
          new Step[] {
            Step.SUBMIT,
            Step.ASK,
            Step.ANSWER,
            Step.VALIDATE,
            Step.REJECT,
            Step.SHARE,
            Step.WIDEN,
            Step.EMBED,
            Step.SUPERSEDE,
            Step.RETIRE
          },
          Step::key);

  /**
   * A step, not yet taken.
   *
   * @param place where it is written
   * @param level the level of a sharing or widening
   * @param with the lesson that takes the place of this one
   */
  record Written(
      Place place,
      Step step,
      By by,
      LocalDate day,
      Optional<Openness> level,
      Optional<Id<Lesson>> with) {}

  @Override
  public Optional<Written> read(Node node, Reading reading) {
    return Form.keys(this::step).read(node, reading);
  }

  private Optional<Written> step(Fields in) {
    Needed<Step> step = in.one("step", STEP);
    Supplier<Id<Person>> person = in.one("by", declared.person());
    Supplier<LocalDate> day = in.one("date", days);
    Optional<String> why =
        step.found().filter(Step::needsReason).isPresent()
            ? in.one("why", Forms.PLAIN).found()
            : in.maybe("why", Forms.PLAIN);
    Optional<Openness> level = in.only(step, Set.of(Step.SHARE, Step.WIDEN), "at", Forms.LEVEL);
    Optional<Id<Lesson>> with = in.only(step, Set.of(Step.SUPERSEDE), "with", declared.lesson());
    return in.make(
        () ->
            new Written(in.place(), step.get(), new By(person.get(), why), day.get(), level, with));
  }
}
