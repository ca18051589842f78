package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.support.Assessment;
import fi.oppienjako.lessons.core.support.Assessments;
import fi.oppienjako.lessons.core.support.Call;
import fi.oppienjako.lessons.core.support.Question;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An application going through what happened to it, day by day. Mutable, not thread-safe. */
final class ApplicationLife {

  /** What comes first on one day: what is written, then handing in, assessing, and all else. */
  enum Order {
    ANSWER,
    SUBMIT,
    ASK,
    ASSESS,
    OTHER
  }

  /** What happens to an application. */
  @FunctionalInterface
  interface Happening {
    void to(ApplicationLife life);
  }

  /**
   * Something that happened on a day.
   *
   * @param place where it is written
   */
  record Event(Place place, LocalDate day, Order order, Happening happening) {}

  private Application application;
  private final Call call;
  private final Map<Id<Assessment>, Assessment> assessments = new LinkedHashMap<>();

  ApplicationLife(Application begun, Call call) {
    this.application = begun;
    this.call = call;
  }

  static Event answer(Place place, Id<Question> question, LocalizedText text) {
    return new Event(
        place,
        LocalDate.MIN,
        Order.ANSWER,
        life -> life.application = life.application.answer(life.call, question, text));
  }

  /** This, after {@code events}; empty if one of them could not happen, which is told then. */
  Optional<ApplicationLife> after(List<Event> events, Reading reading) {
    List<Event> inOrder =
        events.stream()
            .sorted(Comparator.comparing(Event::day).thenComparing(Event::order))
            .toList();
    for (Event event : inOrder) {
      Optional<ApplicationLife> happened =
          reading.made(
              event.place(),
              () -> {
                event.happening().to(this);
                return this;
              });
      if (happened.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(this);
  }

  void change(UnaryOperator<Application> step) {
    application = step.apply(application);
  }

  void asked(Assessment assessment) {
    assessments.put(assessment.id(), assessment);
  }

  void change(Id<Assessment> assessment, UnaryOperator<Assessment> step) {
    assessments.computeIfPresent(assessment, (id, before) -> step.apply(before));
  }

  Application application() {
    return application;
  }

  Call call() {
    return call;
  }

  Assessments assessed() {
    return Assessments.of(application, call, assessments.values());
  }

  List<Assessment> assessments() {
    return List.copyOf(assessments.values());
  }
}
