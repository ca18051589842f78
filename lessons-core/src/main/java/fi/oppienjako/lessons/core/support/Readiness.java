package fi.oppienjako.lessons.core.support;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Joined;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Worded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What keeps an application from a step that its state would allow, all of it at once. */
final class Readiness {

  private Readiness() {}

  static void checkSubmission(Application application, Call call, LocalDate day) {
    ImmutableList.Builder<Message> faults = ImmutableList.builder();
    List<Question> missing = application.missing(call);
    if (!missing.isEmpty()) {
      faults.add(
          Message.of(
              "application.answers-missing",
              Joined.words(missing.stream().map(Readiness::text).toList())));
    }
    if (!call.isOpenOn(day)) {
      faults.add(
          Message.of(
              "application.call-not-open",
              call.id(),
              text(call.open().first()),
              text(call.open().last()),
              day));
    }
    refuse(
        faults.build(),
        all -> Message.of("application.cannot-be-submitted", application.id(), all));
  }

  static void checkDecision(Application application, Assessments assessments, By by, Instant at) {
    if (!assessments.application().equals(application.id())) {
      throw new InvalidValueException(
          Message.of("assessments.of-another", assessments.application()));
    }
    ImmutableList.Builder<Message> faults = ImmutableList.builder();
    if (assessments.keptOff().contains(by.person()) || application.isBy(by.person())) {
      faults.add(Message.of("application.biased-decision", by.person()));
    }
    if (assessments.team().includes(by.person(), at)) {
      faults.add(Message.of("application.decided-in-team", by.person(), application.project()));
    }
    if (assessments.given().isEmpty()) {
      faults.add(Message.of("application.not-assessed"));
    }
    refuse(
        faults.build(), all -> Message.of("application.cannot-be-decided", application.id(), all));
  }

  static void checkGrant(Application application) {
    ImmutableList.Builder<Message> faults = ImmutableList.builder();
    if (application.workshopResults().workshops().isEmpty()) {
      faults.add(Message.of("application.no-workshop-yet"));
    }
    if (!application.workshopResults().isCommitted(application.applicant())) {
      faults.add(Message.of("application.not-committed"));
    }
    refuse(
        faults.build(), all -> Message.of("application.cannot-be-granted", application.id(), all));
  }

  private static void refuse(List<Message> faults, Function<Worded, Message> refusal) {
    if (!faults.isEmpty()) {
      throw new ImpossibleStepException(refusal.apply(Joined.sentences(faults)));
    }
  }

  private static Message text(Question question) {
    return Message.of("application.question", question.id(), question.text());
  }

  private static Message text(Optional<LocalDate> end) {
    return end.map(day -> Message.of("day", day)).orElseGet(() -> Message.of("day.any"));
  }
}
