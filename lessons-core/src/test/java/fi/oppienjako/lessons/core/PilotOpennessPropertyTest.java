package fi.oppienjako.lessons.core;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.contract.PilotFixtures;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.pilot.Balance;
import fi.oppienjako.lessons.core.pilot.Idea;
import fi.oppienjako.lessons.core.pilot.LooseEnds;
import fi.oppienjako.lessons.core.pilot.PhasePath;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.PilotWork;
import fi.oppienjako.lessons.core.pilot.Rooting;
import fi.oppienjako.lessons.core.pilot.SupportGiven;
import fi.oppienjako.lessons.core.pilot.SupportUse;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.core.pilot.SurveyResult;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing that a reader may not see comes out to the reader: a property over what is generated. */
class PilotOpennessPropertyTest {

  private static final int COUNT = 60;

  private final TestClock clock = new TestClock(Samples.NOON);
  private final LessonSharing sharing =
      LessonSharing.inMemory(LessonSharing.defaultOptions().withClock(clock));
  private final PilotWork work = sharing.pilotWork();
  private final List<Project> projects =
      Fixtures.some(Fixtures.STANDARD::project, Fixtures.PROJECTS);
  private final List<Idea> ideas = kept(PilotFixtures::idea);
  private final List<Pilot> pilots = kept(PilotFixtures::pilot);
  private final List<SupportGiven> support = kept(PilotFixtures::support);
  private final List<Rooting> rootings = kept(PilotFixtures::rooting);
  private final List<Survey> surveys = kept(PilotFixtures::survey);

  private static <A extends Aggregate<A>> List<A> kept(IntFunction<A> fixture) {
    return Fixtures.some(fixture, COUNT).stream().map(thing -> thing.atRevision(1)).toList();
  }

  @BeforeEach
  void fill() {
    List<Aggregate<?>> all = new ArrayList<>(projects);
    projects.forEach(project -> all.add(plan(project)));
    all.addAll(ideas);
    all.addAll(pilots);
    all.addAll(support);
    all.addAll(rootings);
    all.addAll(surveys);
    all.addAll(Fixtures.some(PilotFixtures::sheet, 300));
    sharing.store().load(all.stream(), soFar -> {});
  }

  @AfterEach
  void close() {
    sharing.close();
  }

  private Plan plan(Project project) {
    Plan plan = Fixtures.STANDARD.plan(projects.indexOf(project));
    return new Plan(
        plan.id(),
        1,
        plan.project(),
        plan.playbook(),
        plan.adaptations(),
        plan.process(),
        plan.openness().narrowest(project.openness()));
  }

  private static <A extends Visible> List<A> seen(List<A> all, Project project, Viewer reader) {
    return all.stream()
        .filter(thing -> thing.ownedBy().equals(Optional.of(project.id())))
        .filter(reader::sees)
        .toList();
  }

  @Test
  void figuresAreMadeOfWhatTheReaderSees() {
    for (Viewer reader : Fixtures.readers()) {
      for (Project project : projects) {
        List<Idea> ideasSeen = seen(ideas, project, reader);
        List<Pilot> pilotsSeen = seen(pilots, project, reader);
        assertThat(work.balance(project, Balance.EQUALS, reader))
            .as("to %s", reader)
            .isEqualTo(Balance.of(ideasSeen, pilotsSeen, Balance.EQUALS));
        assertThat(work.looseEnds(project, reader))
            .as("to %s", reader)
            .isEqualTo(
                LooseEnds.of(
                    ideasSeen,
                    pilotsSeen,
                    seen(rootings, project, reader),
                    Samples.TODAY,
                    ZoneOffset.UTC));
        if (reader.sees(project)) {
          PhasePath path = PhasePath.of(project, Optional.of(plan(project)).filter(reader::sees));
          assertThat(work.supportUse(project, reader))
              .as("to %s", reader)
              .isEqualTo(SupportUse.of(path, seen(support, project, reader)));
        }
      }
    }
  }

  @Test
  void whatIsSeenNamesNothingThatIsNot() {
    for (Viewer reader : Fixtures.readers()) {
      Set<Id<?>> visible =
          Stream.<List<? extends Aggregate<?>>>of(ideas, pilots)
              .flatMap(List::stream)
              .filter(thing -> reader.sees((Visible) thing))
              .map(Aggregate::id)
              .collect(Collectors.toSet());
      pilots.stream()
          .filter(reader::sees)
          .forEach(
              pilot -> {
                assertThat(visible).containsAll(pilot.origin().ideas());
                pilot
                    .origin()
                    .buildsOn()
                    .ifPresent(taken -> assertThat(visible).contains(taken.earlier()));
              });
      rootings.stream()
          .filter(reader::sees)
          .forEach(rooting -> assertThat(visible).containsAll(rooting.tried()));
    }
  }

  @Test
  void comparesOnlyProjectsThatTheReaderSees() {
    for (Viewer reader : Fixtures.readers()) {
      for (int n = 0; n < 4; n++) {
        Programme programme = Fixtures.STANDARD.programme(n);
        assertThat(work.comparePaths(programme, reader).paths())
            .isEqualTo(
                projects.stream()
                    .filter(project -> project.programme().equals(Optional.of(programme.id())))
                    .filter(reader::sees)
                    .map(
                        project ->
                            PhasePath.of(project, Optional.of(plan(project)).filter(reader::sees)))
                    .toList());
      }
    }
  }

  @Test
  void resultsAreShownToThoseWhoSeeAClosedSurveyAndOfLargeGroupsAlone() {
    int told = 0;
    for (Viewer reader : Fixtures.readers()) {
      for (Survey survey : surveys) {
        Optional<SurveyResult> changes = changes(survey, reader);
        assertThat(changes.isPresent()).isEqualTo(reader.sees(survey) && survey.isClosed());
        for (SurveyResult some : changes.stream().toList()) {
          assertThat(some.byGroup().values())
              .allMatch(change -> change.answerers() >= SurveyResult.LEAST);
          assertThat(some.tooSmall()).noneMatch(some.byGroup()::containsKey);
          told += some.byGroup().size();
        }
      }
    }
    assertThat(told).isPositive();
  }

  private Optional<SurveyResult> changes(Survey survey, Viewer reader) {
    try {
      return Optional.of(work.surveys().result(survey, reader));
    } catch (NotFoundException | ImpossibleStepException e) {
      return Optional.empty();
    }
  }
}
