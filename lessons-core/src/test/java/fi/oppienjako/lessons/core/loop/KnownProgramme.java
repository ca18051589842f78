package fi.oppienjako.lessons.core.loop;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.lesson.Evidence;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.sharing.SharingKind;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A programme small enough to count by hand: the town's desk and the region's clinic are in it, the
 * school and the hall (led by town and region) are not.
 */
final class KnownProgramme {

  static final Programme SERVICES =
      Programme.of(Id.of("services"), text("Services"))
          .during(DateRange.since(day("01-01")))
          .in(new Rhythm(Interval.days(20), Interval.months(1)));
  static final Project DESK =
      led("desk", "town")
          .in(SERVICES.id())
          .at(Progress.NONE.entering(Id.of("grasp"), day("01-05")));
  static final Project CLINIC =
      led("clinic", "region")
          .in(SERVICES.id())
          .openAt(Openness.STUDIO)
          .at(Progress.NONE.entering(Id.of("develop"), day("02-01")));
  static final Project SCHOOL = led("school", "school");
  static final Project HALL =
      led("hall", "town", "region").at(Progress.NONE.entering(Id.of("any"), day("01-05")));

  private KnownProgramme() {}

  static Stream<Aggregate<?>> all() {
    return Stream.of(
            Stream.of(SERVICES, DESK, CLINIC, SCHOOL, HALL),
            lessons(),
            actions(),
            sharings(),
            lookUps(),
            reuses())
        .flatMap(some -> some);
  }

  static LocalDate day(String monthAndDay) {
    return LocalDate.parse("2026-" + monthAndDay);
  }

  private static Instant at(String monthAndDay) {
    return day(monthAndDay).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Project led(String id, String... leads) {
    return project(id)
        .withParties(
            Stream.of(leads)
                .map(body -> new Party(Id.of(body), Party.LEAD, DateRange.ALWAYS))
                .toList());
  }

  private static Stream<Lesson> lessons() {
    Lesson a = validated(captured("a", DESK, "01-06", Perspective.DESIGN), "01-08");
    Lesson b =
        validated(captured("b", DESK, "01-20", Perspective.DESIGN, Perspective.SYSTEMS), "01-22");
    Lesson c = captured("c", DESK.at(Progress.NONE), "02-10", Perspective.COMMUNITY);
    Lesson d = validated(captured("d", CLINIC, "02-02", Perspective.SYSTEMS), "02-11");
    Lesson e = captured("e", CLINIC, "02-03", Perspective.DESIGN).submit(ANNA, at("02-04"));
    Lesson f =
        validated(
            captured(
                "f",
                DESK.at(Progress.NONE.entering(Id.of("develop"), day("02-11"))),
                "02-11",
                Perspective.COMMUNITY),
            "02-12");
    Lesson g = validated(captured("g", DESK, "01-12", Perspective.DESIGN), "01-13");
    Lesson x = validated(captured("x", SCHOOL, "01-02", Perspective.DESIGN), "01-03");
    return Stream.of(
        a.share(Openness.AGORA, BO, at("01-10")),
        b.share(Openness.LAB, BO, at("01-24")).share(Openness.STUDIO, BO, at("01-30")),
        c,
        d.share(Openness.STUDIO, BO, at("02-12")).retire(BO.because("Moved"), at("02-20")),
        e.reject(BO.because("Seen once"), at("02-05")),
        f,
        g.share(Openness.AGORA, BO, at("01-26"))
            .embed(Evidence.of(text("Routine")), BO.because("All do"), at("02-15")),
        x.share(Openness.AGORA, BO, at("01-04")));
  }

  private static Lesson captured(
      String id, Project project, String day, Perspective... perspectives) {
    return LessonDraft.in(Languages.ENGLISH)
        .titled("Lesson " + id)
        .observed("It happened")
        .because("It had to")
        .recommends("Let it")
        .appliesWhen(Condition.people("busy desk"))
        .from(perspectives)
        .capture(Id.of(id), project, ANNA, at(day));
  }

  private static Lesson validated(Lesson lesson, String day) {
    return lesson.submit(ANNA, at(day)).validate(BO, at(day));
  }

  private static Stream<Action> actions() {
    Lesson a = captured("a", DESK, "01-06");
    Lesson d = captured("d", CLINIC, "02-02");
    return Stream.of(
        Action.open(Id.of("late"), a, text("Call"), ANNA.person(), day("02-01")),
        Action.open(Id.of("done"), a, text("Call"), ANNA.person(), day("02-01"))
            .done(day("02-03"), text("Called")),
        Action.open(Id.of("today"), d, text("Call"), ANNA.person(), day("03-02")));
  }

  private static Stream<Sharing> sharings() {
    return Stream.of(
        sharing("agora", "01-15", Openness.AGORA).told(day("01-15"), List.of()),
        sharing("studio", "01-28", Openness.STUDIO).told(day("01-28"), List.of()),
        sharing("missed", "02-20", Openness.STUDIO),
        sharing("today", "03-02", Openness.AGORA));
  }

  private static Sharing sharing(String id, String day, Openness level) {
    return Sharing.planned(
        Id.of(id),
        SERVICES.id(),
        SharingKind.EVENT,
        text("Coffee"),
        Term.of("coffee"),
        day(day),
        level);
  }

  private static Stream<LookUp> lookUps() {
    return Stream.of(
        lookUp("l1", CLINIC, Optional.of(Openness.STUDIO), "a", "g"),
        lookUp("l2", DESK, Optional.of(Openness.STUDIO), "a", "b"),
        lookUp("l3", SCHOOL, Optional.empty(), "b", "x"),
        lookUp("l4", SCHOOL, Optional.of(Openness.AGORA)));
  }

  private static LookUp lookUp(String id, Project by, Optional<Openness> level, String... found) {
    List<LookUp.Found> lessons =
        Stream.of(found).map(one -> new LookUp.Found(Id.of(one), true, text("It fits"))).toList();
    return new LookUp(Id.of(id), 0, by.id(), List.of("queue"), lessons, level, ANNA, at("02-01"));
  }

  private static Stream<Reuse> reuses() {
    return Stream.of(
        reuse("r1", "a", DESK, CLINIC, Outcome.HELPED, Optional.of(Openness.STUDIO), "02-10"),
        reuse("r2", "a", DESK, SCHOOL, Outcome.PARTLY, Optional.of(Openness.AGORA), "02-01"),
        reuse("r3", "d", CLINIC, SCHOOL, Outcome.NOT, Optional.empty(), "02-22"),
        reuse("r4", "g", DESK, SCHOOL, Outcome.HELPED, Optional.of(Openness.AGORA), "02-05"),
        reuse("r5", "x", SCHOOL, DESK, Outcome.HELPED, Optional.of(Openness.AGORA), "02-05"),
        reuse("r6", "g", DESK, CLINIC, Outcome.HELPED, Optional.of(Openness.LAB), "01-27"),
        reuse("r7", "a", DESK, HALL, Outcome.HELPED, Optional.of(Openness.ARENA), "02-20"));
  }

  private static Reuse reuse(
      String id,
      String lesson,
      Project learnedIn,
      Project by,
      Outcome outcome,
      Optional<Openness> level,
      String day) {
    return new Reuse(
        Id.of(id),
        0,
        Id.of(lesson),
        learnedIn.id(),
        by.id(),
        outcome,
        text("So it went"),
        level,
        ANNA,
        at(day));
  }
}
