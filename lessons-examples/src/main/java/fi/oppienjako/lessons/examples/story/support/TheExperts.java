package fi.oppienjako.lessons.examples.story.support;

import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.support.Booking;
import fi.oppienjako.lessons.core.support.Expert;
import fi.oppienjako.lessons.core.support.ExpertSupport;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.examples.story.Attempt;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;

/** Step: days of an expert are promised, and cannot be promised to somebody else too. */
record TheExperts(LocalDate day, DateRange week, int days, String first, String second)
    implements Step {

  private static final Term EXPERTISE = Term.of("service-design");

  @Override
  public String key() {
    return "promise";
  }

  @Override
  public void tell(Scene scene) {
    ExpertSupport support = scene.sharing().expertSupport();
    LocalDate from = week.from().orElseThrow();
    LocalDate to = week.to().orElseThrow();
    Project one = scene.project(first);
    Project other = scene.project(second);
    scene.say("promise.free", scene.naming().word(EXPERTISE), from, to);
    list(scene);
    scene.gap();

    Expert free = support.experts().find(EXPERTISE, week, LateCall.DESK).get(0);
    Expert promised = support.experts().book(free, one, week, days, LateCall.keeper());
    scene.say("promise.first", one.name(), days, promised.freeDays(week));
    Attempt.refused(() -> support.experts().book(promised, other, week, days, LateCall.keeper()));
    Booking clash = promised.bookings().get(promised.bookings().size() - 1);
    scene.say(
        "promise.refused",
        other.name(),
        scene.naming().project(clash.project()),
        clash.days(),
        clash.during().from().orElseThrow(),
        clash.during().to().orElseThrow());

    Expert instead = support.experts().find(EXPERTISE, week, LateCall.DESK).get(0);
    support.experts().book(instead, other, week, days, LateCall.keeper());
    scene.gap();
    scene.say("promise.instead", other.name(), told(instead, scene));
    list(scene);
  }

  private void list(Scene scene) {
    for (Expert expert :
        scene.sharing().expertSupport().experts().find(EXPERTISE, week, LateCall.DESK)) {
      scene.item("promise.expert", told(expert, scene), expert.freeDays(week));
    }
  }

  private static String told(Expert expert, Scene scene) {
    String skills = expert.expertise().stream().map(scene.naming()::word).collect(joining(", "));
    return scene.sentences().in("promise.who", skills, scene.naming().word(expert.engagement()));
  }
}
