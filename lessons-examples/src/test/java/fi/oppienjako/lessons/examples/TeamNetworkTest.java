package fi.oppienjako.lessons.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Content;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.pilot.Balance;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.Rooting;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.core.sharing.SharingKind;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.Catalogues;
import fi.oppienjako.lessons.export.file.Catalogue;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The facts of the team network (2018 to 2020), and that the rest is made up. */
class TeamNetworkTest {

  private static final Catalogue ALL = read();

  private static Catalogue read() {
    try (InputStream in =
        TeamNetworkTest.class.getResourceAsStream("programmes/team-network.yaml")) {
      return Catalogues.read(in, "team-network.yaml");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String english(LocalizedText text) {
    return text.in(Languages.ENGLISH);
  }

  /** What anyone reads of a lesson, in English. */
  private static String lesson(String id) {
    Lesson lesson =
        ALL.lessons().stream()
            .filter(one -> one.id().value().equals(id))
            .filter(Sight.of(Viewer.anyone())::sees)
            .findFirst()
            .orElseThrow();
    Content content = lesson.content();
    return Stream.of(
            Stream.of(content.title(), content.observation()),
            content.insight().stream(),
            content.recommendation().stream())
        .flatMap(texts -> texts)
        .map(TeamNetworkTest::english)
        .collect(Collectors.joining(" "));
  }

  private static <A> List<A> parts(Class<A> kind) {
    return ALL.ownParts().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Test
  void ranInItsPeriodWithItsParties() {
    assertThat(ALL.programme().during().first()).contains(LocalDate.of(2018, 9, 1));
    assertThat(ALL.programme().during().last()).contains(LocalDate.of(2020, 12, 31));
    assertThat(ALL.programme().parties())
        .extracting(party -> party.organisation() + " " + party.role())
        .containsExactly(
            "esf funder",
            "ely-central-finland intermediary-authority",
            "jamk lead",
            "katulahetys co-implementer",
            "laukaa partner",
            "aanekoski partner");
  }

  @Test
  void isForProfessionalsAndThreeGroupsOfCustomers() {
    assertThat(ALL.projects().stream().flatMap(project -> project.topics().targetGroups().stream()))
        .extracting(Term::key)
        .containsOnly(
            "professionals",
            "unemployed-jobseekers",
            "outside-working-life",
            "high-risk-of-unemployment");
  }

  @Test
  void tellsWhatThePandemicChangedAndWhatWasPraised() {
    assertThat(english(ALL.programme().summary().orElseThrow()))
        .contains("pandemic", "individual and group coaching", "new ways to interact")
        .contains("Digital workshops brought organisations a new kind of work")
        .contains("using service design", "praised most were the pilots and the support");
    assertThat(ALL.programme().goals().stream().map(TeamNetworkTest::english))
        .contains("Professionals’ days get easier and customers’ views are included.");
  }

  @Test
  void tellsTheSixTipsInOurOwnWords() {
    assertThat(lesson("settle-whom-to-ask")).contains("Settle before you begin whom to ask");
    assertThat(lesson("book-the-calendar"))
        .contains("Book development time in the calendar in advance");
    assertThat(lesson("first-times-together"))
        .contains("First times are hard for everyone", "work becomes easier in other ways");
    assertThat(lesson("more-than-one-digital-agent"))
        .contains("more than one digital agent", "The road is rarely straight");
    assertThat(lesson("think-big")).contains("wild ideas", "everyone’s ideas");
    assertThat(lesson("self-efficacy-grows-in-company"))
        .contains("grows from skill, encouragement and company");
  }

  @Test
  void tellsTheFindingsAsLessons() {
    assertThat(lesson("start-from-users"))
        .contains(
            "does not start from users does not take root", "people who make technology good");
    assertThat(lesson("not-in-a-line"))
        .contains("thinking work, which takes time", "does not run in a straight line");
    assertThat(lesson("self-efficacy-grows-in-company"))
        .contains("tried the next service by themselves");
  }

  @Test
  void toldOnInAClosingPublicationAndABlog() {
    assertThat(ALL.sharings())
        .filteredOn(sharing -> sharing.kind() == SharingKind.PUBLICATION)
        .extracting(sharing -> english(sharing.name()))
        .containsExactly("The project’s blog", "Closing publication with case descriptions");
  }

  @Test
  void laysNothingInventedAtARealDoor() {
    assertThat(ALL.projects()).allMatch(project -> project.example());
    List<String> real =
        ALL.organisations().stream()
            .filter(body -> !body.example())
            .map(body -> body.id().value())
            .toList();
    assertThat(ALL.projects().stream().flatMap(project -> project.parties().stream()))
        .noneMatch(party -> real.contains(party.organisation().value()));
  }

  @Test
  void evaluatesEachPilotAndLetsLaterOnesBuildOnEarlierOnes() {
    assertThat(parts(Pilot.class)).hasSize(4).allMatch(Pilot::isEvaluated);
    assertThat(parts(Pilot.class))
        .filteredOn(pilot -> pilot.origin().buildsOn().isPresent())
        .hasSize(3);
    assertThat(parts(Rooting.class)).hasSize(3);
  }

  @Test
  void tellsChangeInLargeGroupsAlone() {
    try (LessonSharing sharing = LessonSharing.inMemory()) {
      sharing.store().load(ALL.all(), soFar -> {});
      var changes =
          sharing
              .pilotWork()
              .surveys()
              .result(
                  parts(Survey.class).get(0), Viewer.anyone().at(Openness.AGORA, ALL.programme()));
      assertThat(changes.byGroup()).hasSize(3);
      assertThat(changes.byGroup().values()).allMatch(change -> change.rise().signum() > 0);
      assertThat(changes.tooSmall())
          .extracting(group -> group.key())
          .containsExactly("high-risk-of-unemployment");
    }
  }

  @Test
  void setsThreeWaysSideBySide() {
    try (LessonSharing sharing = LessonSharing.inMemory()) {
      sharing.store().load(ALL.all(), soFar -> {});
      var work = sharing.pilotWork();
      var ways = work.comparePaths(ALL.programme(), Viewer.anyone());
      assertThat(ways.paths()).hasSize(3);
      assertThat(ways.themesEverywhere())
          .extracting(theme -> theme.key())
          .containsExactly("digital-support");
      assertThat(ways.notEverywhere()).containsKey(Id.of("services"));
      assertThat(work.balance(ALL.projects().get(0), Balance.EQUALS, Viewer.anyone()).isWhole())
          .isTrue();
    }
  }
}
