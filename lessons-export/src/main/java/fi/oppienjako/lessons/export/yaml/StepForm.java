package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonStep;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A step in the life of a lesson after it was captured. */
record StepForm(Declared declared, InOrder days) implements Form<StepForm.Written> {

  private static final Form<LessonStep> STEP =
      Forms.choice(
          Wrong.of("word.lesson-step"),
          new LessonStep[] {
            LessonStep.SUBMIT,
            LessonStep.ASK,
            LessonStep.ANSWER,
            LessonStep.VALIDATE,
            LessonStep.REJECT,
            LessonStep.SHARE,
            LessonStep.WIDEN,
            LessonStep.EMBED,
            LessonStep.SUPERSEDE,
            LessonStep.RETIRE,
            LessonStep.WITHDRAW
          },
          LessonStep::key);

  /**
   * A step, not yet taken.
   *
   * @param place where it is written
   * @param level the level of a sharing or widening
   * @param with the lesson that takes the place of this one
   */
  record Written(
      Place place,
      LessonStep step,
      By by,
      LocalDate day,
      Optional<Openness> level,
      Optional<Id<Lesson>> with) {}

  @Override
  public Optional<Written> read(Node node, Reading reading) {
    return Form.keys(this::step).read(node, reading);
  }

  private Optional<Written> step(Fields in) {
    Required<LessonStep> step = in.one("step", STEP);
    Supplier<Id<Person>> person = in.one("by", declared.person());
    Supplier<LocalDate> day = in.one("date", days);
    Optional<String> why =
        step.found().filter(LessonStep::needsReason).isPresent()
            ? in.one("why", Forms.PLAIN).found()
            : in.maybe("why", Forms.PLAIN);
    Optional<Openness> level =
        in.only(step, Set.of(LessonStep.SHARE, LessonStep.WIDEN), "at", Forms.LEVEL);
    Optional<Id<Lesson>> with =
        in.only(step, Set.of(LessonStep.SUPERSEDE), "with", declared.lesson());
    return in.make(
        () ->
            new Written(in.place(), step.get(), new By(person.get(), why), day.get(), level, with));
  }
}
