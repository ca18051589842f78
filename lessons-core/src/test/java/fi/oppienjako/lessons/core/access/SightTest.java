package fi.oppienjako.lessons.core.access;

import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.Consent;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SightTest {

  private static final Ref<Programme> OURS = Programme.KIND.ref(Id.of("ours"));
  private static final Ref<Programme> THEIRS = Programme.KIND.ref(Id.of("theirs"));
  private static final Project DESK = project("desk");
  private static final Project ALONE = project("alone");
  private static final Person ANNA = Person.of(Id.of("anna"), "Anna").reachableAt("room 4");

  /** The desk is in our programme, with a plan open at the Studio, and Anna in its team. */
  private static final Ties TIES =
      new Ties() {
        @Override
        public Optional<Ref<Programme>> programmeOf(Ref<? extends Owner> project) {
          return project.equals(DESK.ref()) ? Optional.of(OURS) : Optional.empty();
        }

        @Override
        public Optional<Openness> planOpenAt(Ref<? extends Owner> project) {
          return project.equals(DESK.ref()) ? Optional.of(Openness.STUDIO) : Optional.empty();
        }

        @Override
        public boolean isTakenBack(Ref<?> thing) {
          return false;
        }

        @Override
        public Stream<Ref<Project>> teamsOf(Id<Person> person) {
          return person.equals(ANNA.id()) ? Stream.of(DESK.ref()) : Stream.of();
        }
      };

  private record Thing(
      Optional<Openness> visibleFrom,
      Optional<Ref<Project>> ownedBy,
      Optional<Ref<Programme>> scope)
      implements Visible {

    @Override
    public List<Ref<?>> bounds() {
      return List.of();
    }
  }

  private static final Thing DRAFT =
      new Thing(Optional.empty(), Optional.of(DESK.ref()), Optional.empty());

  private static Thing open(Openness level, Project owner) {
    return new Thing(Optional.of(level), Optional.of(owner.ref()), Optional.empty());
  }

  private static Sight of(Viewer viewer) {
    return new Sight(viewer, TIES);
  }

  static Stream<Arguments> whatEachLevelSees() {
    return Stream.of(
        arguments(Openness.LAB, List.of(Openness.values())),
        arguments(Openness.STUDIO, List.of(Openness.STUDIO, Openness.ARENA, Openness.AGORA)),
        arguments(Openness.ARENA, List.of(Openness.ARENA, Openness.AGORA)),
        arguments(Openness.AGORA, List.of(Openness.AGORA)));
  }

  @ParameterizedTest
  @MethodSource("whatEachLevelSees")
  void seesWhatIsOpenAtTheirLevelOrAWiderOne(Openness level, List<Openness> seen) {
    Sight ofProgramme = of(Viewer.anyone().at(level, OURS));
    assertThat(Stream.of(Openness.values()).filter(open -> ofProgramme.sees(open(open, DESK))))
        .isEqualTo(seen);
    Sight ofLoneProject = of(Viewer.anyone().at(level, ALONE));
    assertThat(Stream.of(Openness.values()).filter(open -> ofLoneProject.sees(open(open, ALONE))))
        .isEqualTo(seen);
    assertThat(ofProgramme.sees(DRAFT)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void aLevelSaysNothingOutsideItsProgramme(Openness level) {
    Sight theirs = of(Viewer.anyone().at(level, THEIRS));
    assertThat(Stream.of(Openness.values()).filter(open -> theirs.sees(open(open, DESK))))
        .containsExactly(Openness.AGORA);
    assertThat(theirs.levelOf(open(Openness.STUDIO, ALONE))).isEqualTo(Openness.AGORA);
  }

  @Test
  void aThingMayNameItsProgrammeItself() {
    Thing call = new Thing(Optional.of(Openness.LAB), Optional.empty(), Optional.of(OURS));
    assertThat(of(Viewer.anyone().at(Openness.LAB, OURS)).sees(call)).isTrue();
    assertThat(of(Viewer.anyone().at(Openness.LAB, THEIRS)).sees(call)).isFalse();
    Thing application =
        new Thing(Optional.of(Openness.LAB), Optional.of(ALONE.ref()), Optional.of(THEIRS));
    assertThat(of(Viewer.anyone().at(Openness.LAB, THEIRS)).sees(application)).isTrue();
    assertThat(of(Viewer.anyone().at(Openness.LAB, OURS)).sees(application)).isFalse();
  }

  @Nested
  class OfAMember {

    private final Sight member = of(Viewer.anyone().memberOf(DESK));

    @Test
    void holdsAllThatIsTheirs() {
      assertThat(member.sees(DRAFT)).isTrue();
      assertThat(member.isInside(DRAFT)).isTrue();
    }

    @Test
    void holdsWhatIsOpenToAllOfOthers() {
      assertThat(member.sees(open(Openness.ARENA, ALONE))).isFalse();
      assertThat(member.isInside(open(Openness.AGORA, ALONE))).isFalse();
      assertThat(member.sees(open(Openness.AGORA, ALONE))).isTrue();
    }
  }

  @Test
  void ofTheUnrestrictedHoldsEverything() {
    assertThat(Sight.ofEverything().sees(DRAFT)).isTrue();
    assertThat(Sight.ofEverything().isInside(open(Openness.AGORA, ALONE))).isTrue();
    assertThat(of(Viewer.unrestricted().memberOf(ALONE)).sees(DRAFT)).isTrue();
  }

  @Nested
  class OfWhatNamesAPlan {

    private final Session session = openingOf(DESK);

    private static Session openingOf(Project project) {
      Progress begun = Progress.NONE.entering(Id.of("begin"), LocalDate.EPOCH);
      return Session.of(Id.of("opening"), project.at(begun), text("Opening"), LocalDate.EPOCH)
          .as(Session.SESSION, Openness.ARENA, Set.of());
    }

    @Test
    void isWholeForThoseWhoSeeThePlan() {
      assertThat(of(Viewer.anyone().memberOf(DESK)).shown(session)).contains(session);
      assertThat(of(Viewer.anyone().at(Openness.STUDIO, OURS)).shown(session)).contains(session);
      assertThat(of(Viewer.anyone().at(Openness.LAB, OURS)).shown(session)).contains(session);
      assertThat(Sight.ofEverything().shown(session)).contains(session);
    }

    @Test
    void leavesThePlanOutForAllOthers() {
      assertThat(of(Viewer.anyone().at(Openness.ARENA, OURS)).shown(session).orElseThrow())
          .isEqualTo(session.withoutPlan())
          .satisfies(seen -> assertThat(seen.phase()).isEmpty());
    }

    @Test
    void isWholeWhereThereIsNoPlan() {
      Session alone = openingOf(ALONE);
      assertThat(of(Viewer.anyone().at(Openness.ARENA, ALONE)).shown(alone)).contains(alone);
      assertThat(alone.phase()).isPresent();
    }
  }

  @Nested
  class OfPersons {

    @Test
    void isWholeForThoseWhoWorkWithThem() {
      assertThat(of(Viewer.anyone().memberOf(DESK)).shown(ANNA)).contains(ANNA);
      assertThat(of(Viewer.anyone().at(Openness.LAB, OURS)).shown(ANNA)).contains(ANNA);
      assertThat(of(Viewer.anyone().at(Openness.LAB, DESK)).shown(ANNA)).contains(ANNA);
      assertThat(Sight.ofEverything().shown(ANNA)).contains(ANNA);
    }

    @Test
    void isWhatTheyAllowForAllOthers() {
      for (Viewer stranger :
          List.of(
              Viewer.anyone().memberOf(ALONE),
              Viewer.anyone().at(Openness.STUDIO, OURS),
              Viewer.anyone().at(Openness.LAB, THEIRS))) {
        assertThat(of(stranger).shown(ANNA)).contains(ANNA.seenByStrangers());
        Person named = ANNA.allowing(Consent.NAME);
        assertThat(of(stranger).shown(named).orElseThrow().name()).contains("Anna");
        assertThat(of(stranger).shown(named).orElseThrow().contact()).isEmpty();
        Person open = ANNA.allowing(Consent.NAME, Consent.CONTACT);
        assertThat(of(stranger).shown(open)).contains(open);
      }
    }
  }
}
