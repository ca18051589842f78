package fi.oppienjako.lessons.core.support;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import java.time.LocalDate;
import java.util.List;

/** What keeps an application from a step that its state would allow, all of it at once. */
final class Readiness {

  private Readiness() {}

  static void checkSubmission(Application application, Call call, LocalDate day) {
    ImmutableList.Builder<String> faults = ImmutableList.builder();
    List<Question> missing = application.missing(call);
    if (!missing.isEmpty()) {
      faults.add("answers are missing to " + missing.stream().map(Readiness::text).toList());
    }
    if (!call.isOpenOn(day)) {
      faults.add(
          "call '%s' takes applications %s, not on %s"
              .formatted(call.id(), text(call.open()), day));
    }
    refuse("application '%s' cannot be submitted".formatted(application.id()), faults.build());
  }

  static void checkDecision(Application application, Assessments assessments, By by) {
    if (!assessments.application().equals(application.id())) {
      throw new IllegalArgumentException("these are assessments of " + assessments.application());
    }
    ImmutableList.Builder<String> faults = ImmutableList.builder();
    if (assessments.keptOff().contains(by.person()) || application.isBy(by.person())) {
      faults.add(
          "person '%s' has a bias towards it or applied with it; let somebody else decide"
              .formatted(by.person()));
    }
    if (assessments.given().isEmpty()) {
      faults.add("nobody has assessed it; ask for an assessment first");
    }
    refuse("application '%s' cannot be decided on so".formatted(application.id()), faults.build());
  }

  static void checkGrant(Application application) {
    ImmutableList.Builder<String> faults = ImmutableList.builder();
    if (application.workshopResults().workshops().isEmpty()) {
      faults.add("it has been to no application workshop; record one that it took part in");
    }
    if (!application.workshopResults().isCommitted(application.applicant())) {
      faults.add("the applicant has not committed itself; record its commitment");
    }
    refuse(
        "application '%s' cannot be granted support yet".formatted(application.id()),
        faults.build());
  }

  private static void refuse(String what, List<String> faults) {
    if (!faults.isEmpty()) {
      throw new ImpossibleStepException(what + ": " + String.join("; ", faults));
    }
  }

  private static String text(Question question) {
    return "%s: %s".formatted(question.id(), question.text());
  }

  private static String text(DateRange open) {
    return "from %s to %s"
        .formatted(
            open.from().map(LocalDate::toString).orElse("any day"),
            open.to().map(LocalDate::toString).orElse("any day"));
  }
}
