package fi.oppienjako.lessons.export;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.StandardKinds;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.support.Assessment;
import fi.oppienjako.lessons.core.support.Call;
import fi.oppienjako.lessons.core.support.ExpertSupport;
import fi.oppienjako.lessons.core.support.Grant;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a file tells is what the same steps, taken through the verbs, leave in the store. */
class FileAndVerbsTest {

  private static final String BEFORE =
      """
      programme: p
      language: en
      name: P
      organisations:
        town: {name: Town, kind: municipality}
        school: {name: School, kind: education}
      people:
        anna: {name: Anna}
        bo: {name: Bo}
        cleo: {name: Cleo}
      projects:
        - project: guidance
          apart: true
          name: Guidance
          openness: studio
          parties:
            - {organisation: town, role: lead}
          challenge:
            - {date: 2022-03-01, by: anna, text: Guidance lives in forty places.}
            LATER
          sessions:
            - session: workshop
              kind: application-workshop
              date: 2022-03-25
              name: Workshop
              organisations: [town, school]
          LESSONS
      calls:
        - call: spring
          name: Spring
          from: 2022-03-01
          to: 2022-03-18
          questions: [{question: whom, text: Whom?}]
          criteria: [{criterion: need, name: Need, maximum: 5}]
      """;

  private static final String LESSONS =
      """
      lessons:
            - lesson: before
              captured: {by: anna, date: 2022-03-31}
              title: Early
              observation: Seen before the grant.
            - lesson: after
              captured: {by: anna, date: 2022-04-02}
              title: Late
              observation: Seen after the grant.
      """
          .stripTrailing();

  private static final String STEPS =
      """
      applications:
        - application: a
          call: spring
          applicant: town
          project: guidance
          by: anna
          date: 2022-03-02
          answers: {whom: Residents}
          history:
            - {step: submit, by: anna, date: 2022-03-11}
            - {step: choose, by: cleo, date: 2022-03-18, why: Clear}
            - {step: workshop, session: workshop, by: anna, date: 2022-03-25}
            - {step: refine, text: Nobody owns the guidance., by: bo, date: 2022-03-25}
            - {step: stakeholder, text: Desk staff, by: bo, date: 2022-03-25}
            - {step: partner, organisation: school, by: bo, date: 2022-03-25}
            - {step: commit, organisation: town, by: anna, date: 2022-03-26}
            - {step: grant, by: cleo, date: 2022-04-01, why: Ready, from: 2022-04-11, to: 2022-10-31, days: 30}
          assessments:
            - assessment: a1
              assessor: bo
              asked: {by: cleo, date: 2022-03-12}
              given:
                - {date: 2022-03-15, points: {need: 4}, comment: Clear.}
      """;

  /** A later version of the challenge, which comes after the refinement though it stands before. */
  private static final String LATER =
      "- {date: 2022-05-02, by: anna, text: The owners of the guidance change.}";

  private final Deque<String> ids = new ArrayDeque<>();

  @Test
  void theSameProgrammeByFileAndByVerbsGivesEqualStores() {
    try (InMemoryStore byFile = new InMemoryStore();
        InMemoryStore byVerbs = new InMemoryStore()) {
      load(byFile, BEFORE.replace("LATER", LATER).replace("LESSONS", LESSONS) + STEPS);
      load(byVerbs, BEFORE.replace("LATER", "").replace("LESSONS", ""));
      takeTheSteps(byVerbs);

      assertThat(held(byFile)).containsExactlyEntriesOf(held(byVerbs));
    }
  }

  @Test
  void aProjectJoinsTheProgrammeAndItsPartnersJoinTheProject() {
    try (InMemoryStore byFile = new InMemoryStore()) {
      load(byFile, BEFORE.replace("LATER", LATER).replace("LESSONS", LESSONS) + STEPS);
      Project project =
          byFile.read(Viewer.unrestricted(), seen -> seen.get(Project.KIND, Id.of("guidance")));
      assertThat(project.programme()).contains(Id.of("p"));
      assertThat(project.parties())
          .extracting(party -> party.organisation().value())
          .containsExactly("town", "school");
      assertThat(project.challenge().versions())
          .extracting(version -> version.text().toString())
          .containsExactly(
              "Guidance lives in forty places.",
              "Nobody owns the guidance.",
              "The owners of the guidance change.");
    }
  }

  private void takeTheSteps(Store store) {
    Organisation town = get(store, Organisation.KIND, "town");
    Person bo = get(store, Person.KIND, "bo");
    ids.addAll(List.of("a", "a1", "before", "after"));

    Application application =
        support(store, "2022-03-02")
            .apply(
                get(store, Call.KIND, "spring"),
                town,
                get(store, Project.KIND, "guidance"),
                by("anna"));
    application =
        support(store, "2022-03-02").answer(application, Id.of("whom"), "Residents", by("anna"));
    application = support(store, "2022-03-11").submit(application, by("anna"));
    Assessment asked = support(store, "2022-03-12").ask(application, bo, by("cleo"));
    support(store, "2022-03-15").assess(asked, Map.of(Id.of("need"), 4), "Clear.", by("bo"));
    application = support(store, "2022-03-18").choose(application, by("cleo").because("Clear"));
    application =
        support(store, "2022-03-25")
            .recordWorkshop(application, get(store, Session.KIND, "workshop"), by("anna"));
    application =
        support(store, "2022-03-25").refine(application, "Nobody owns the guidance.", by("bo"));
    application = support(store, "2022-03-25").addStakeholder(application, "Desk staff", by("bo"));
    application =
        support(store, "2022-03-25")
            .addPartner(application, get(store, Organisation.KIND, "school"), by("bo"));
    application = support(store, "2022-03-26").addCommitment(application, town, by("anna"));
    capture(on(store, "2022-03-31"), store, "Early", "Seen before the grant.");
    support(store, "2022-04-01")
        .grant(
            application,
            new Grant(DateRange.between(LocalDate.of(2022, 4, 11), LocalDate.of(2022, 10, 31)), 30),
            by("cleo").because("Ready"));
    capture(on(store, "2022-04-02"), store, "Late", "Seen after the grant.");
    on(store, "2022-05-02")
        .refine(
            get(store, Project.KIND, "guidance"), "The owners of the guidance change.", by("anna"));
  }

  private ExpertSupport support(Store store, String day) {
    return on(store, day).expertSupport();
  }

  /** The verbs as they are taken at the start of that day. */
  private LessonSharing on(Store store, String day) {
    Instant start = LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    return LessonSharing.over(
        store,
        LessonSharing.defaultOptions()
            .withClock(Clock.fixed(start, ZoneOffset.UTC))
            .withIds(ids::remove));
  }

  private static By by(String person) {
    return By.by(Id.of(person));
  }

  private static Lesson capture(
      LessonSharing sharing, Store store, String title, String observation) {
    return sharing.capture(
        get(store, Project.KIND, "guidance"),
        by("anna"),
        lesson -> lesson.titled(title).observed(observation));
  }

  private static <T extends Aggregate<T>> T get(Store store, Kind<T> kind, String id) {
    return store.read(Viewer.unrestricted(), seen -> seen.get(kind, Id.of(id)));
  }

  private static void load(Store store, String file) {
    store.write(
        unit -> {
          Catalogues.parse(file, "p.yaml").all().sorted(StandardKinds.ORDER).forEach(unit::load);
          return store;
        });
  }

  /** All that is held, without the revisions, which tell how often something was saved. */
  private static Map<String, String> held(Store store) {
    Map<String, String> held = new TreeMap<>();
    store.read(
        Viewer.unrestricted(),
        seen -> {
          StandardKinds.ALL.stream()
              .flatMap(kind -> (Stream<? extends Aggregate<?>>) seen.all(kind).stream())
              .forEach(
                  thing ->
                      held.put(
                          Ref.to(thing).toString(),
                          thing.toString().replaceFirst("revision=\\d+", "revision=")));
          return held;
        });
    return held;
  }
}
