package fi.oppienjako.lessons.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.KindCoverage;
import fi.oppienjako.lessons.core.network.Match;
import fi.oppienjako.lessons.core.network.Need;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.NetworkActor;
import fi.oppienjako.lessons.core.network.SkillGaps;
import fi.oppienjako.lessons.core.network.SupportGiver;
import fi.oppienjako.lessons.core.network.SupportNetwork;
import fi.oppienjako.lessons.core.network.Topology;
import fi.oppienjako.lessons.core.network.Trend;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.ResultCard;
import fi.oppienjako.lessons.core.reuse.Stage;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.Catalogues;
import fi.oppienjako.lessons.export.file.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The example of a digital-support network, and the facts that it is to show. */
class DigitalSupportNetworkTest {

  private static final Catalogue CATALOGUE = catalogue();
  private static final LocalDate LAST_DAY = LocalDate.of(2021, 12, 17);
  private static final Viewer ANYONE = Viewer.anyone();
  private static final Viewer NEAR = Viewer.anyone().at(Openness.LAB, CATALOGUE.programme());
  private static final LessonSharing SHARING =
      LessonSharing.inMemory(
          LessonSharing.defaultOptions()
              .withClock(Clock.fixed(Instant.parse("2021-12-17T12:00:00Z"), ZoneOffset.UTC)));
  private static final SupportNetwork NETWORKS = SHARING.supportNetwork();
  private static final Network NETWORK = networks().get(0);

  @BeforeAll
  static void load() {
    SHARING.store().load(CATALOGUE.all(), LoadProgress.SILENT);
  }

  @AfterAll
  static void close() {
    SHARING.close();
  }

  @Test
  void isAboutBodiesThatAreMadeUpAlone() {
    assertThat(CATALOGUE.organisations()).hasSize(15).allMatch(Organisation::example);
    assertThat(CATALOGUE.projects()).hasSize(2).allMatch(Project::example);
  }

  @Test
  void followsThePlaybookThroughAllEightSteps() {
    Project project = CATALOGUE.projects().get(0);

    assertThat(CATALOGUE.plans())
        .allSatisfy(plan -> assertThat(plan.playbook()).contains(Id.of("digital-support-network")));
    assertThat(project.progress().visits())
        .extracting(visit -> visit.phase())
        .containsExactlyElementsOf(
            CATALOGUE.plans().get(0).process().phases().stream().map(Phase::id).toList());
    assertThat(SHARING.review(project, ANYONE).findings())
        .extracting(finding -> finding.rule().value())
        .containsExactly("plan-as-playbook");
  }

  @Test
  void mapsActorsInTheAreaAndInTheWholeCountry() {
    assertThat(NETWORK.actors().all())
        .filteredOn(NetworkActor::isNational)
        .extracting(actor -> actor.organisation().value())
        .containsExactly("sample-benefits-agency", "sample-digital-helpers");
    assertThat(NETWORK.actors().all())
        .filteredOn(actor -> actor.area().equals(Optional.of(NETWORK.area())))
        .hasSize(11);
    assertThat(NETWORK.actors().get(Id.of("bay-library")).contacts())
        .containsExactly(Id.of("bay-librarian"));
    assertThat(NETWORK.actors().ties())
        .allSatisfy(tie -> assertThat(tie.since()).isBefore(LAST_DAY));
  }

  @Test
  void tellsWhichOfTheTenKindsAreMetAndWhichNotYet() {
    KindCoverage coverage = NETWORKS.coverage(NETWORK, ANYONE);

    assertThat(NETWORK.expectedKinds()).hasSize(10);
    assertThat(coverage.met()).hasSize(8).containsKey(Term.of("parish"));
    assertThat(coverage.notYetContacted().keySet())
        .containsExactly(Term.of("educational-institution"), Term.of("company"));
    assertThat(coverage.beyond()).containsExactly(Term.of("authority"));
  }

  @Test
  void tellsWhoIsIsolatedAndWhoseLeavingWouldSplitIt() {
    Topology structure = NETWORKS.topology(NETWORK, ANYONE);

    assertThat(structure.isolated())
        .extracting(Id::value)
        .containsExactly("bay-devices", "bay-vocational", "sample-digital-helpers");
    assertThat(structure.parts()).hasSize(4);
    assertThat(structure.parts().get(0)).hasSize(9);
    assertThat(structure.splitting())
        .extracting(Id::value)
        .containsExactly(
            "bay-library",
            "bay-municipality",
            "bay-pensioners",
            "bay-service-point",
            "bay-wellbeing");
  }

  @Test
  void tellsWhatIsUnmetDoubledAndWithoutNeed() {
    Match match = NETWORKS.match(NETWORK, ANYONE);

    assertThat(match.unmet())
        .containsExactly(
            Need.of("older-people", "home-visit", "islands"),
            Need.of("newcomers", "plain-language-group", "main-village"));
    assertThat(match.doubled())
        .containsExactly(Need.of("older-people", "one-to-one", "main-village"));
    assertThat(match.withoutNeed())
        .extracting(supply -> supply.actor().value())
        .containsExactly("bay-parish");
    assertThat(match.met()).hasSize(5);
  }

  @Test
  void asksTheDutyToAdviseOfAuthoritiesAlone() {
    assertThat(NETWORKS.answers(NETWORK, ANYONE))
        .filteredOn(answer -> answer.question().equals(Id.of("skills.duty-to-advise")))
        .extracting(answer -> answer.actor().orElseThrow().value())
        .containsExactly("bay-service-point", "bay-wellbeing");
    assertThat(NETWORKS.openQuestions(NETWORK, ANYONE))
        .filteredOn(open -> open.question().onlyFor().isPresent())
        .extracting(open -> open.actor().orElseThrow().value())
        .containsExactly("bay-municipality", "sample-benefits-agency");
  }

  @Test
  void keepsEveryVersionOfAnAnswerAndListsOpenQuestions() {
    assertThat(NETWORKS.answers(NETWORK, NEAR)).hasSize(18);
    assertThat(NETWORKS.answers(NETWORK, NEAR))
        .filteredOn(answer -> answer.versions().entries().size() == 2)
        .extracting(
            answer -> answer.question().value(), answer -> answer.versions().entries().get(1).at())
        .containsExactly(
            tuple("skills.duty-to-advise", Instant.parse("2021-11-30T00:00:00Z")),
            tuple("goals.shared-needs", Instant.parse("2021-05-27T00:00:00Z")));
    assertThat(NETWORKS.openQuestions(NETWORK, NEAR))
        .extracting(open -> open.question().id().value())
        .containsExactly(
            "actors.national",
            "plan.tools",
            "need.variety",
            "need.all-noticed",
            "practices.across-borders",
            "practices.national",
            "cooperation.ways",
            "cooperation.events",
            "skills.known",
            "skills.current",
            "skills.duty-to-advise",
            "skills.duty-to-advise",
            "working.benefits");
  }

  @Test
  void tellsWhoLacksWhatAndWhatIsToBeRefreshedToThoseNearAlone() {
    SkillGaps gaps = NETWORKS.skillGaps(NETWORK, NEAR);

    assertThat(gaps.lacking())
        .extracting(
            lack -> lack.person().value(), lack -> lack.skill().key(), SkillGaps.Lack::level)
        .containsExactly(
            tuple("bay-peer", "online-safety", Optional.empty()),
            tuple("bay-peer", "e-services", Optional.of(2)));
    assertThat(gaps.overdueOn(LAST_DAY))
        .extracting(late -> late.person().value(), late -> late.due().toString())
        .containsExactly(
            tuple("bay-peer", "2021-10-12"),
            tuple("bay-caretaker", "2021-11-30"),
            tuple("bay-caretaker", "2021-12-01"));
    assertThat(NETWORKS.skillGaps(NETWORK, ANYONE)).isEqualTo(new SkillGaps(List.of(), List.of()));
    assertThat(NETWORKS.givers(NETWORK, Viewer.anyone().at(Openness.STUDIO, CATALOGUE.programme())))
        .isEmpty();
    assertThat(NETWORKS.givers(NETWORK, NEAR))
        .hasSize(4)
        .allSatisfy(giver -> assertThat(giver.openness()).isEqualTo(Openness.LAB));
    assertThat(NETWORKS.givers(NETWORK, NEAR))
        .extracting(SupportGiver::person)
        .doesNotHaveDuplicates();
  }

  @Test
  void evaluatesOverTimeForMembersAndForCustomers() {
    List<Trend> trends = NETWORKS.trends(NETWORK, ANYONE);

    assertThat(trends)
        .extracting(
            trend -> trend.indicator().viewpoint().key(),
            trend -> trend.change().map(BigDecimal::toPlainString))
        .containsExactly(
            tuple("members", Optional.of("0.8")),
            tuple("members", Optional.of("31")),
            tuple("customers", Optional.of("24")),
            tuple("customers", Optional.of("0.3")));
    assertThat(trends).allSatisfy(trend -> assertThat(trend.readings()).hasSize(2));
  }

  @Test
  void sharesLessonsThatANeighbourReuses() {
    Programme programme = CATALOGUE.programme();
    ResultCard card = SHARING.resultCard(programme, ANYONE);

    assertThat(CATALOGUE.lessons()).hasSize(10);
    assertThat(card.chain().at(Stage.SHARED).count()).isEqualTo(8);
    assertThat(card.chain().at(Stage.REUSED).count()).isEqualTo(3);
    assertThat(card.flows()).isNotEmpty();
    assertThat(SHARING.overdue(programme, NEAR)).isEmpty();
  }

  @Test
  void isReadInThreeLanguages() {
    assertThat(
            Stream.of(
                    CATALOGUE.lessons().stream().map(lesson -> lesson.content().title()),
                    CATALOGUE.organisations().stream().map(Organisation::name),
                    NETWORKS.answers(NETWORK, NEAR).stream().map(answer -> answer.current()),
                    NETWORK.indicators().stream().map(indicator -> indicator.name()))
                .flatMap(texts -> texts))
        .allSatisfy(text -> assertThat(text.missing(Set.copyOf(Languages.SPOKEN))).isEmpty());
  }

  private static List<Network> networks() {
    return CATALOGUE.ownParts().stream()
        .filter(Network.class::isInstance)
        .map(Network.class::cast)
        .toList();
  }

  private static Catalogue catalogue() {
    String name = "programmes/digital-support-network.yaml";
    try (InputStream in =
        Objects.requireNonNull(DigitalSupportNetworkTest.class.getResourceAsStream(name))) {
      return Catalogues.read(in, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
