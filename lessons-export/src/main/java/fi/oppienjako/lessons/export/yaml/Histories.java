package fi.oppienjako.lessons.export.yaml;

import static java.util.Comparator.comparing;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Evidence;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonStep;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.programme.Validators;
import fi.oppienjako.lessons.export.fault.Wrong;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the steps in the lives of all lessons of a file, day by day across the lessons, so that one
 * can take the place of another wherever in the file they are told.
 */
final class Histories {

  private final Reading reading;
  private final Map<String, LocalDate> firstReuse;
  private final Validators validators;
  private final Map<String, Lesson> lessons = new HashMap<>();

  private Histories(Reading reading, Map<String, LocalDate> firstReuse, Validators validators) {
    this.reading = reading;
    this.firstReuse = firstReuse;
    this.validators = validators;
  }

  /** A step of a lesson, with what puts it in order. */
  private record Due(
      String lesson, LessonForm.Written written, StepForm.Written step, boolean late) {}

  /**
   * The lessons as they are after all their steps. One with a fault is left out.
   *
   * @param validators who may validate the lessons of the programme
   */
  static ReplayedLessons taken(
      List<LessonForm.Written> written,
      Map<String, LocalDate> firstReuse,
      Validators validators,
      Reading reading) {
    Histories histories = new Histories(reading, firstReuse, validators);
    List<Due> due = new ArrayList<>();
    written.forEach(one -> histories.enter(one, due));
    due.stream()
        .sorted(comparing((Due next) -> next.step().day()).thenComparing(Due::late))
        .forEach(histories::take);
    return new ReplayedLessons(histories.lessons);
  }

  private void enter(LessonForm.Written written, List<Due> due) {
    if (written.lesson().isEmpty()) {
      return;
    }
    String id = written.lesson().get().id().value();
    if (lessons.putIfAbsent(id, written.lesson().get()) != null) {
      return;
    }
    Optional<LocalDate> superseded = Optional.empty();
    for (StepForm.Written step : written.history()) {
      if (step.step() == LessonStep.SUPERSEDE) {
        superseded = Optional.of(step.day());
      }
      due.add(new Due(id, written, step, superseded.filter(step.day()::equals).isPresent()));
    }
  }

  private void take(Due due) {
    Lesson lesson = lessons.get(due.lesson());
    if (lesson == null) {
      return;
    }
    try {
      lessons.put(due.lesson(), after(lesson, due));
    } catch (WrongException | ImpossibleStepException e) {
      reading.fault(due.step().place(), e.refusal());
      lessons.remove(due.lesson());
    }
  }

  private Lesson after(Lesson lesson, Due due) {
    StepForm.Written step = due.step();
    Instant at = Forms.start(step.day());
    return switch (step.step()) {
      case SUBMIT -> lesson.submit(step.by(), at);
      case ASK -> lesson.askToClarify(step.by(), at);
      case ANSWER -> lesson.answer(step.by(), at);
      case VALIDATE -> lesson.validate(validatorsOf(lesson), step.by(), at);
      case REJECT -> lesson.reject(step.by(), at);
      case SHARE, WIDEN -> opened(lesson, step);
      case EMBED -> embedded(lesson, due.written().proof(), step);
      case SUPERSEDE -> superseded(lesson, step);
      case RETIRE -> lesson.retire(step.by(), at);
      case WITHDRAW -> lesson.withdraw(step.by(), at);
      case CAPTURE, EDIT, RELAY, CORRECT, REDACT ->
          throw new IllegalStateException("no step of a file: " + step.step());
    };
  }

  private Validators validatorsOf(Lesson lesson) {
    return lesson.origin().programme().isPresent() ? validators : Validators.OTHERS;
  }

  private Lesson opened(Lesson lesson, StepForm.Written step) {
    if (lesson.state().isShared() && step.step() == LessonStep.SHARE) {
      throw new WrongException(Wrong.of("lesson.shared-already", lesson.id()));
    }
    if (!lesson.state().isShared() && step.step() == LessonStep.WIDEN) {
      throw new WrongException(
          Wrong.of("lesson.not-shared-yet", lesson.id(), lesson.state().key()));
    }
    Openness level = step.level().orElseThrow();
    Lesson open = lesson.share(level, step.by(), Forms.start(step.day()));
    reading.places().put(open, step.place());
    return open;
  }

  private Lesson embedded(Lesson lesson, Optional<Evidence> proof, StepForm.Written step) {
    LocalDate reused = firstReuse.get(lesson.id().value());
    if (reused == null || reused.isAfter(step.day())) {
      throw new WrongException(Wrong.of("lesson.not-reused", lesson.id()));
    }
    if (proof.isEmpty()) {
      throw new WrongException(Wrong.of("lesson.no-evidence", lesson.id()));
    }
    return lesson.embed(proof.get(), step.by(), Forms.start(step.day()));
  }

  private Lesson superseded(Lesson lesson, StepForm.Written step) {
    String newerId = step.with().orElseThrow().value();
    Lesson newer = lessons.get(newerId);
    if (newer == null) {
      return lesson;
    }
    Instant at = Forms.start(step.day());
    Lesson older = lesson.supersededBy(newer, step.by(), at);
    lessons.put(newerId, newer.takingThePlaceOf(lesson, step.by(), at));
    return older;
  }
}
