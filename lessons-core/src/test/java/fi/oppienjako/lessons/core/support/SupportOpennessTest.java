package fi.oppienjako.lessons.core.support;

import static fi.oppienjako.lessons.core.Samples.text;
import static fi.oppienjako.lessons.core.people.By.by;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import fi.oppienjako.lessons.core.IdsIn;
import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.Samples;
import fi.oppienjako.lessons.core.TestClock;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.OrganisationKind;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.sharing.SharingKind;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a reader asks of expert support, nothing narrower than the reader may see comes out. */
class SupportOpennessTest {

  private static final Term DESIGN = Term.of("design");
  private static final DateRange SPRING =
      DateRange.between(Samples.TODAY, Samples.TODAY.plusDays(60));

  private final InMemoryStore store = new InMemoryStore();
  private final TestClock clock = new TestClock(Samples.NOON);
  private final LessonSharing sharing =
      LessonSharing.over(
          store, LessonSharing.defaultOptions().withClock(clock).withIds(Samples.counting()));
  private final ExpertSupport support = sharing.expertSupport();
  private final List<Application> applications = new ArrayList<>();
  private final List<Project> projects = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void nothingNarrowerComesOut(long seed) {
    Programme programme = fill(new Random(seed));
    Set<String> all =
        store
            .changes(Position.START)
            .filter(change -> change.kind() != Person.KIND)
            .map(Change::id)
            .collect(Collectors.toSet());
    for (Openness level : Openness.values()) {
      for (Viewer reader : List.of(Viewer.at(level), Viewer.at(level).memberOf(projects.get(0)))) {
        Set<String> hidden = Sets.difference(all, store.<Set<String>>read(reader, this::visible));
        for (Object answer : answers(programme, reader)) {
          assertThat(Sets.intersection(IdsIn.all(answer), hidden))
              .as("to %s: %s", reader, answer)
              .isEmpty();
        }
      }
    }
    assertThat(answers(programme, Viewer.at(Openness.LAB))).hasSizeGreaterThan(10);
  }

  private List<Object> answers(Programme programme, Viewer reader) {
    List<Object> answers = new ArrayList<>();
    answers.add(support.experts().find(DESIGN, SPRING, reader));
    answers.add(support.outputs(programme, reader));
    answers.add(support.morningCoffees(programme, reader));
    answers.add(support.missedSharings(programme, reader));
    for (Application application : applications) {
      addIfThere(answers, () -> support.missing(application, reader));
      addIfThere(answers, () -> support.assessments(application, reader));
      addIfThere(answers, () -> support.resembling(application, reader));
      answers.add(
          store.<Object>read(reader, seen -> seen.all(Application.KIND).find(application.id())));
    }
    return answers;
  }

  private static void addIfThere(List<Object> answers, Supplier<Object> asking) {
    try {
      answers.add(asking.get());
    } catch (NotFoundException notForThisReader) {
      answers.add(List.of());
    }
  }

  private Set<String> visible(Snapshot seen) {
    Set<String> ids = new TreeSet<>();
    Stream.<View<?>>of(
            seen.organisations(),
            seen.programmes(),
            seen.projects(),
            seen.plans(),
            seen.sessions(),
            seen.lessons(),
            seen.sharings(),
            seen.all(Call.KIND),
            seen.all(Application.KIND),
            seen.all(Assessment.KIND),
            seen.all(Expert.KIND),
            seen.all(Output.KIND))
        .forEach(view -> ids(view).forEach(ids::add));
    return ids;
  }

  private static <A extends Aggregate<A>> List<String> ids(View<A> view) {
    try (Stream<A> things = view.stream()) {
      return things.map(thing -> thing.id().value()).toList();
    }
  }

  private Programme fill(Random random) {
    Person anna = sharing.person("Anna");
    Person bo = sharing.person("Bo");
    Person cleo = sharing.person("Cleo");
    Organisation town = sharing.organisation("Town", OrganisationKind.MUNICIPALITY);
    Programme programme = sharing.programme("Support");
    Id<Criterion> need = Id.of("need");
    Call call =
        sharing.save(
            Call.of(Id.of("call"), programme.id(), text("Call"), SPRING)
                .assessedBy(new Criterion(need, text("Need"), 5)));
    Expert expert =
        support
            .experts()
            .addAvailability(
                support.experts().engage(bo, Engagement.STAFF, Set.of(DESIGN), by(cleo)),
                SPRING,
                40,
                by(cleo));
    List<Lesson> lessons = new ArrayList<>();
    for (int n = 0; n < 8; n++) {
      Openness open = level(random);
      Project project =
          sharing
              .plan("Project " + n)
              .by(town)
              .in(programme)
              .facing("Challenge " + n)
              .about("guidance")
              .openAt(open)
              .start(by(anna));
      projects.add(sharing.enter(project, Id.of("grasp"), by(anna), Viewer.anyone()));
      project = projects.get(n);
      if (random.nextBoolean()) {
        expert = support.experts().book(expert, project, SPRING, 2, by(cleo));
      }
      support.addOutput(
          Output.of(Id.of("output-" + n), project, OutputKind.CONCEPT, text("x"), Samples.TODAY)
              .openAt(level(random).narrowest(open)),
          by(anna));
      lessons.add(lesson(project, level(random).narrowest(open), anna, bo));
      Application application = support.apply(call, town, project, by(anna));
      if (random.nextInt(4) > 0) {
        application = support.submit(application, by(anna));
        support.assess(support.ask(application, bo, by(cleo)), Map.of(need, n % 6), "x", by(bo));
        application = support.choose(application, by(cleo).because("x"));
        Session workshop =
            sharing.save(
                Session.of(Id.of("workshop-" + n), project, text("w"), Samples.TODAY)
                    .as(Application.WORKSHOP, level(random).narrowest(open), Set.of())
                    .joinedBy(town.id()));
        application = support.recordWorkshop(application, workshop, by(anna));
      }
      applications.add(support.open(application, level(random).narrowest(open), by(anna)));
    }
    for (int n = 0; n < 4; n++) {
      Openness level = level(random);
      Sharing coffee =
          sharing.planSharing(
              Sharing.planned(
                  Id.of("coffee-" + n),
                  programme.id(),
                  SharingKind.EVENT,
                  text("Coffee"),
                  Presentation.MORNING_COFFEE,
                  Samples.TODAY.plusDays(n),
                  level),
              by(cleo));
      sharing.recordHeld(
          coffee,
          Samples.TODAY.plusDays(n),
          lessons.stream()
              .filter(lesson -> lesson.openness().orElseThrow().isVisibleAt(level))
              .toList(),
          by(cleo));
    }
    clock.pass(Duration.ofDays(90));
    return programme;
  }

  private Lesson lesson(Project project, Openness level, Person anna, Person bo) {
    Lesson draft =
        sharing.capture(
            project,
            by(anna),
            telling ->
                telling
                    .titled("t")
                    .observed("o")
                    .because("b")
                    .recommends("r")
                    .appliesWhen(Condition.people("busy desk"))
                    .from(Perspective.DESIGN)
                    .about("guidance"));
    return sharing.share(sharing.validate(sharing.submit(draft, by(anna)), by(bo)), level, by(bo));
  }

  private static Openness level(Random random) {
    return List.of(Openness.values()).get(random.nextInt(4));
  }
}
