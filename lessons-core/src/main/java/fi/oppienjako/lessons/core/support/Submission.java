package fi.oppienjako.lessons.core.support;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.programme.DateRange;
import java.time.LocalDate;
import java.util.List;

/** What keeps an application from being handed in, told all at once. */
final class Submission {

  private Submission() {}

  static List<String> faults(Application application, Call call, LocalDate day) {
    ImmutableList.Builder<String> faults = ImmutableList.builder();
    List<Question> missing = application.missing(call);
    if (!missing.isEmpty()) {
      faults.add("answers are missing to " + missing.stream().map(Submission::told).toList());
    }
    if (!call.isOpenOn(day)) {
      faults.add(
          "call '%s' takes applications %s, not on %s"
              .formatted(call.id(), told(call.open()), day));
    }
    return faults.build();
  }

  private static String told(Question question) {
    return "%s: %s".formatted(question.id(), question.text());
  }

  private static String told(DateRange open) {
    return "from %s to %s"
        .formatted(
            open.from().map(LocalDate::toString).orElse("any day"),
            open.to().map(LocalDate::toString).orElse("any day"));
  }
}
