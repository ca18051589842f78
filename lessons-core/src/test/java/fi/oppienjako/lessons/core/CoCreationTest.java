package fi.oppienjako.lessons.core;

import static fi.oppienjako.lessons.core.Samples.ANNA;
import static fi.oppienjako.lessons.core.Samples.BO;
import static fi.oppienjako.lessons.core.Samples.NOON;
import static fi.oppienjako.lessons.core.Samples.TODAY;
import static fi.oppienjako.lessons.core.Samples.counting;
import static fi.oppienjako.lessons.core.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.cocreation.Appendix;
import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.cocreation.ContributionStatus;
import fi.oppienjako.lessons.core.cocreation.JointAction;
import fi.oppienjako.lessons.core.cocreation.KeyResult;
import fi.oppienjako.lessons.core.cocreation.Moderation;
import fi.oppienjako.lessons.core.cocreation.Participation;
import fi.oppienjako.lessons.core.cocreation.Passage;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapComment;
import fi.oppienjako.lessons.core.cocreation.RoadmapContent;
import fi.oppienjako.lessons.core.cocreation.RoadmapItem;
import fi.oppienjako.lessons.core.cocreation.RoadmapVersion;
import fi.oppienjako.lessons.core.cocreation.Trace;
import fi.oppienjako.lessons.core.cocreation.VersionState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.OrganisationKind;
import fi.oppienjako.lessons.core.port.LostHistoryException;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The verbs of the digital roadmap, from the first workshop to what is done together. */
class CoCreationTest {

  private static final By WHY = BO.because("The workshop decided so");
  private static final Viewer MEMBER = Viewer.anyone().memberOf(Id.<Project>of("n-001"));

  private final TestClock clock = new TestClock(NOON);
  private final LessonSharing sharing = LessonSharing.inMemory(LessonSharing.defaultOptions().withClock(clock).withIds(counting()));
  private final CoCreation coCreation = sharing.coCreation();
  private final Project project = sharing.plan("Map").facing("Where to?").start(ANNA);
  private final Organisation town = sharing.organisation("Town", OrganisationKind.MUNICIPALITY);
  private final Organisation firm = sharing.organisation("Firm", OrganisationKind.COMPANY);
  private final Session arena = coCreation.join(session("arena", Openness.ARENA, town), town, ANNA);
  private final Session agora = session("agora", Openness.AGORA, town);
  private final Session lab = session("lab", Openness.LAB, town);

  private Session session(String id, Openness level, Organisation invited) {
    return sharing.save(
        Session.of(Id.of(id), project, text("Workshop"), TODAY)
            .as(Term.of("workshop"), level, Set.of(invited.id())));
  }

  private static LocalizedText told(String words) {
    return LocalizedText.of(Languages.FINNISH, words).with(Languages.SWEDISH, words);
  }

  private static RoadmapItem line(String id, Contribution... sources) {
    return RoadmapItem.of(Id.of(id), told(id), sources);
  }

  private Contribution contribute(String words) {
    return coCreation.contribute(arena, town, words, ANNA);
  }

  private Contribution kept(Contribution contribution) {
    return coCreation.contributions(project, Viewer.unrestricted()).stream()
        .filter(there -> there.id().equals(contribution.id()))
        .findFirst()
        .orElseThrow();
  }

  private static RoadmapContent whole(Contribution theme, Contribution result, Contribution place) {
    return RoadmapContent.NONE
        .introducedBy(told("Intro"))
        .with(line("theme", theme))
        .with(KeyResult.of(line("result", result), line("place", place)))
        .with(Appendix.of(told("Compass"), URI.create("https://example.org")));
  }

  private Roadmap drafted(Contribution one, Contribution two, Contribution three) {
    return coCreation.draft(coCreation.begin(project, ANNA), ANNA, parts -> whole(one, two, three));
  }

  private Roadmap drafted() {
    return drafted(contribute("one"), contribute("two"), contribute("three"));
  }

  private Roadmap published() {
    Roadmap open = coCreation.open(drafted(), Openness.AGORA, ANNA);
    return coCreation.publish(coCreation.close(open, ANNA), Openness.AGORA, ANNA);
  }

  @Nested
  class Sessions {

    @Test
    void areJoinedByThoseInvited() {
      assertThat(arena.bodies()).containsExactly(town.id());
    }

    @Test
    void refuseOneFromOutside() {
      assertThatThrownBy(() -> coCreation.join(arena, firm, ANNA))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessageContaining("cannot take part in session 'arena', which is held at arena");
      assertThatThrownBy(() -> coCreation.contribute(arena, firm, "Buy ours", ANNA))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessageContaining("cannot contribute to session 'arena', which is held at arena");
    }

    @Test
    void areOpenToAllAtTheAgora() {
      Session joined = coCreation.join(agora, firm, ANNA);
      assertThat(coCreation.contribute(joined, firm, "Open interfaces", ANNA).openness())
          .isEqualTo(Openness.AGORA);
      assertThat(coCreation.contribute(agora, "As a citizen", BO).body()).isEmpty();
    }

    @Test
    void takeContributionsAsOpenAsTheyAndTheirProjectAre() {
      sharing.save(project.openAt(Openness.STUDIO));
      Contribution given = contribute("A desk");
      assertThat(given.openness()).isEqualTo(Openness.STUDIO);
      assertThat(given.text()).isEqualTo(text("A desk"));
      assertThat(given.at()).isEqualTo(NOON);
      assertThat(given.revision()).isEqualTo(1);
    }

    @Test
    void areAskedAboutByPermits() {
      CoCreation forbidden = LessonSharing.over(sharing.store(), sharing.context().options().withAccessPolicy((by, step, subject) -> false)).coCreation();
      assertThatThrownBy(() -> forbidden.contribute(arena, town, "No", ANNA))
          .isInstanceOf(NotPermittedException.class);
      assertThatThrownBy(() -> forbidden.join(arena, town, ANNA))
          .isInstanceOf(NotPermittedException.class);
      assertThatThrownBy(() -> forbidden.begin(project, ANNA))
          .isInstanceOf(NotPermittedException.class);
    }
  }

  @Nested
  class Drafts {

    private final Contribution one = contribute("one");
    private final Contribution two = contribute("two");
    private final Contribution three = contribute("three");

    @Test
    void letContributionsTellWhereTheyWent() {
      Roadmap drafted = drafted(one, two, three);
      assertThat(drafted.latest().parts()).isEqualTo(whole(one, two, three));
      assertThat(kept(one).way()).containsExactly(new Passage(ContributionStatus.THEME, ANNA, NOON));
      assertThat(kept(two).way()).containsExactly(new Passage(ContributionStatus.KEY_RESULT, ANNA, NOON));
      assertThat(kept(three).fate()).isEqualTo(ContributionStatus.KEY_RESULT);
    }

    @Test
    void letAContributionTravelFromAThemeIntoAKeyResult() {
      Roadmap drafted = drafted(one, two, three);
      Roadmap on =
          coCreation.draft(drafted, BO, parts -> parts.with(KeyResult.of(line("data", one))));
      assertThat(kept(one).way())
          .extracting(Passage::fate)
          .containsExactly(ContributionStatus.THEME, ContributionStatus.KEY_RESULT);
      coCreation.draft(on, BO, parts -> parts.without(Id.of("data")));
      assertThat(kept(one).way())
          .extracting(Passage::fate)
          .containsExactly(ContributionStatus.THEME, ContributionStatus.KEY_RESULT, ContributionStatus.THEME);
    }

    @Test
    void openAContributionAgainThatNoLineLeadsBackToForAReason() {
      Roadmap drafted = drafted(one, two, three);
      assertThatThrownBy(
              () -> coCreation.draft(drafted, BO, parts -> parts.without(Id.of("place"))))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessage("contribution '%s' cannot become open without a reason; say why", three.id());
      assertThat(kept(three).fate()).isEqualTo(ContributionStatus.KEY_RESULT);
      coCreation.draft(drafted, WHY, parts -> parts.without(Id.of("place")));
      assertThat(kept(three).way()).endsWith(new Passage(ContributionStatus.OPEN, WHY, NOON)).hasSize(2);
      assertThat(kept(two).way()).hasSize(1);
    }

    @Test
    void refuseContributionsThatAreSetAside() {
      coCreation.setAside(one, WHY);
      assertThatThrownBy(() -> drafted(one, two, three))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessageContaining("is set-aside, so it cannot become theme; reconsider it first");
    }

    @Test
    void refuseContributionsOfAnotherProject() {
      Project other = sharing.plan("Other").facing("What?").start(ANNA);
      Session there =
          sharing.save(
              Session.of(Id.of("there"), other, text("There"), TODAY)
                  .as(Term.of("workshop"), Openness.ARENA, Set.of())
                  .joinedBy(town.id()));
      Contribution foreign = coCreation.contribute(there, town, "Elsewhere", ANNA);
      assertThatThrownBy(() -> drafted(foreign, two, three))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessage(
              "line 'theme' of roadmap '%s' cannot lead back to contribution '%s', which belongs to project '%s'; contribute it to a session of this project",
              project.id(), foreign.id(), other.id());
    }

    @Test
    void takeTheLevelOfAContributionFromTheContribution() {
      Contribution narrow =
          coCreation.contribute(coCreation.join(lab, town, ANNA), town, "Inside", ANNA);
      Roadmap drafted = drafted(narrow.openAtMostAt(Openness.LAB), two, three);
      Contribution forged =
          new Contribution(
              narrow.id(),
              0,
              narrow.session(),
              narrow.project(),
              narrow.body(),
              narrow.text(),
              Openness.AGORA,
              narrow.by(),
              narrow.at(),
              List.of());
      Roadmap again = coCreation.draft(drafted, ANNA, parts -> parts.with(line("theme", forged)));
      assertThat(again.latest().parts().themes().get(0).sources())
          .containsEntry(narrow.id(), Openness.LAB);
    }

    @Test
    void refuseContributionsThatAreNotThere() {
      Contribution nowhere =
          Contribution.given(Id.of("nowhere"), arena, one.body(), text("?"), ANNA, NOON);
      assertThatThrownBy(() -> drafted(nowhere, two, three))
          .isInstanceOf(NotFoundException.class)
          .hasMessage("contribution 'nowhere' does not exist or is not visible to this viewer");
    }

    @Test
    void areRefusedWhenSomebodyElseChangedThem() {
      Roadmap begun = coCreation.begin(project, ANNA);
      coCreation.draft(begun, ANNA, parts -> whole(one, two, three));
      assertThatThrownBy(() -> coCreation.draft(begun, BO, parts -> whole(one, two, three)))
          .isInstanceOf(StaleRevisionException.class);
    }
  }

  @Nested
  class Reconsidering {

    @Test
    void opensWhatWasSetAside() {
      Contribution aside = coCreation.setAside(contribute("one"), WHY);
      assertThat(aside.fate()).isEqualTo(ContributionStatus.SET_ASIDE);
      assertThat(coCreation.reconsider(aside, WHY).fate()).isEqualTo(ContributionStatus.OPEN);
    }

    @Test
    void isRefusedWhileTheDraftLeadsBack() {
      Contribution one = contribute("one");
      drafted(one, contribute("two"), contribute("three"));
      assertThatThrownBy(() -> coCreation.reconsider(kept(one), WHY))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessage(
              "contribution '%s' cannot be reconsidered while lines of roadmap '%s' lead back to it: [theme]; take it off them in the draft, for a reason",
              one.id(), project.id());
    }

    @Test
    void isRefusedWhileThePublishedVersionLeadsBack() {
      published();
      Contribution one = coCreation.contributions(project, MEMBER).get(0);
      assertThatThrownBy(() -> coCreation.reconsider(one, WHY))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessageContaining(
              "[theme]; begin the next version and take it off them in the draft");
    }
  }

  @Nested
  class Publishing {

    @Test
    void makesVersionsThatStay() {
      Roadmap published = published();
      assertThat(published.latest().publishedOn()).contains(TODAY);
      Roadmap next = coCreation.beginNext(published, BO);
      Roadmap second = coCreation.draft(next, WHY, parts -> parts.without(Id.of("result")));
      assertThat(second.version(1)).contains(published.latest());
      assertThat(coCreation.roadmap(project, Viewer.anyone()).orElseThrow().versions())
          .extracting(RoadmapVersion::number)
          .containsExactly(1);
      assertThat(coCreation.roadmap(project, MEMBER)).contains(second);
    }

    @Test
    void isRefusedMoreWidelyThanTheProject() {
      sharing.save(project.openAt(Openness.ARENA));
      Roadmap drafted = drafted();
      String message =
          "roadmap '%s' cannot be open at agora, since its project is open at arena; open the project first"
              .formatted(project.id());
      assertThatThrownBy(() -> coCreation.open(drafted, Openness.AGORA, ANNA))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessage(message);
      Roadmap closed = coCreation.close(coCreation.open(drafted, Openness.ARENA, ANNA), ANNA);
      assertThatThrownBy(() -> coCreation.publish(closed, Openness.AGORA, ANNA))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessage(message);
    }

    @Test
    void waitsUntilRemarksAreModerated() {
      Roadmap open = coCreation.open(drafted(), Openness.AGORA, ANNA);
      RoadmapComment remark = coCreation.remark(open, "And the small ones?", BO);
      Roadmap closed = coCreation.close(open, ANNA);
      assertThatThrownBy(() -> coCreation.publish(closed, Openness.AGORA, ANNA))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessage(
              "version 1 of roadmap '%s' cannot be published while remarks wait to be moderated: [%s]; show them, or hide them with a reason",
              project.id(), remark.id());
      coCreation.show(remark, ANNA);
      assertThat(coCreation.publish(closed, Openness.AGORA, ANNA).latest().state())
          .isEqualTo(VersionState.PUBLISHED);
    }

    @Test
    void isNotUndoneByKeepingWhatWasReadForShowing() {
      published();
      Roadmap shown = coCreation.roadmap(project, Viewer.anyone()).orElseThrow();
      assertThatThrownBy(() -> sharing.save(shown))
          .isInstanceOf(LostHistoryException.class)
          .hasMessage(
              "roadmap '%s' is missing part of its history, to which steps are only ever added; was it read for showing?",
              project.id());
    }
  }

  @Nested
  class Remarks {

    @Test
    void areSeenByOthersOnceShown() {
      Roadmap open = coCreation.open(drafted(), Openness.AGORA, ANNA);
      RoadmapComment whole = coCreation.remark(open, "And the small ones?", BO);
      RoadmapComment onLine = coCreation.remark(open, Id.of("place"), "Where?", BO);
      assertThat(onLine.line()).contains(Id.of("place"));
      assertThat(coCreation.remarks(project, Viewer.anyone())).isEmpty();
      assertThat(coCreation.remarks(project, MEMBER)).containsExactly(whole, onLine);
      RoadmapComment hidden = coCreation.hide(whole, WHY);
      RoadmapComment shown = coCreation.show(onLine, ANNA);
      assertThat(hidden.state()).isEqualTo(Moderation.HIDDEN);
      assertThat(coCreation.remarks(project, Viewer.anyone())).containsExactly(shown);
    }

    @Test
    void areRefusedOnADraftThatIsNotOpen() {
      Roadmap drafted = drafted();
      assertThatThrownBy(() -> coCreation.remark(drafted, "Too early", BO))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessageContaining("is draft, so it cannot be commented on as a whole");
    }

    @Test
    void areOnTheVersionThatTheirMakerSees() {
      coCreation.beginNext(published(), ANNA);
      Roadmap seen = coCreation.roadmap(project, Viewer.anyone()).orElseThrow();
      RoadmapComment remark = coCreation.remark(seen, Id.of("theme"), "Well put", BO);
      assertThat(remark.version()).isEqualTo(1);
      assertThat(remark.openness()).isEqualTo(Openness.AGORA);
    }
  }

  @Nested
  class JointActions {

    @Test
    void areAgreedStartedPutOffAndDone() {
      JointAction agreed =
          coCreation.agree(published(), Id.of("place"), town, TODAY.plusDays(30), ANNA);
      assertThat(coCreation.jointActions(project, Viewer.anyone())).containsExactly(agreed);
      JointAction started = coCreation.start(agreed, ANNA);
      JointAction later = coCreation.postpone(started, TODAY.plusDays(60), WHY);
      assertThat(later.due()).isEqualTo(TODAY.plusDays(60));
      JointAction done = coCreation.finish(later, WHY);
      assertThat(done.state()).isEqualTo(JointAction.State.DONE);
      assertThat(done.stages()).hasSize(4);
      assertThat(coCreation.jointActions(project, MEMBER)).containsExactly(done);
    }

    @Test
    void areDropped() {
      JointAction agreed = coCreation.agree(published(), Id.of("place"), town, TODAY, ANNA);
      assertThat(coCreation.drop(agreed, WHY).state()).isEqualTo(JointAction.State.DROPPED);
    }

    @Test
    void areAsOpenAsTheWidestVersionThatNamesTheirPlace() {
      Roadmap drafted = drafted();
      JointAction agreed = coCreation.agree(drafted, Id.of("place"), town, TODAY, ANNA);
      assertThat(agreed.openness()).isEqualTo(Openness.LAB);
      Roadmap open = coCreation.open(drafted, Openness.ARENA, ANNA);
      assertThat(coCreation.jointActions(project, MEMBER))
          .extracting(JointAction::openness)
          .containsExactly(Openness.ARENA);
      coCreation.publish(coCreation.close(open, ANNA), Openness.AGORA, ANNA);
      assertThat(coCreation.jointActions(project, Viewer.anyone()))
          .extracting(JointAction::openness)
          .containsExactly(Openness.AGORA);
      Contribution four = contribute("four");
      Roadmap next =
          coCreation.draft(
              coCreation.beginNext(coCreation.roadmap(project, MEMBER).orElseThrow(), ANNA),
              ANNA,
              parts -> parts.with(KeyResult.of(line("data", four), line("bench", four))));
      coCreation.agree(next, Id.of("bench"), town, TODAY, ANNA);
      assertThat(coCreation.jointActions(project, Viewer.anyone())).hasSize(1);
    }
  }

  @Nested
  class Reading {

    @Test
    void tracesBothWaysAsTheReaderMaySee() {
      Contribution narrow =
          coCreation.contribute(coCreation.join(lab, town, ANNA), town, "Inside", ANNA);
      Contribution citizen = coCreation.contribute(agora, "As a citizen", BO);
      Contribution left = coCreation.contribute(agora, "Left over", BO);
      Roadmap drafted = drafted(citizen, narrow, contribute("three"));

      Trace hidden = coCreation.trace(project, Viewer.anyone());
      assertThat(hidden.lines()).isEmpty();
      assertThat(hidden.contributions().get(citizen.id()).fate()).isEqualTo(ContributionStatus.THEME);
      assertThat(hidden.contributions().get(citizen.id()).lines()).isEmpty();

      coCreation.open(drafted, Openness.AGORA, ANNA);
      Trace open = coCreation.trace(project, Viewer.anyone());
      assertThat(open.contributions().keySet()).containsExactly(citizen.id(), left.id());
      assertThat(open.contributions().get(citizen.id()).lines()).containsExactly(Id.of("theme"));
      assertThat(open.open().ids()).containsExactly(left.id());
      assertThat(open.withNothingToShow()).containsExactly(Id.of("place"), Id.of("result"));
      assertThat(coCreation.trace(project, MEMBER).withNothingToShow()).isEmpty();
    }

    @Test
    void countsWhoTookPartAsTheReaderMaySee() {
      contribute("one");
      Participation inside = coCreation.participation(project, MEMBER);
      assertThat(inside.sessionsByLevel().keySet())
          .containsExactly(Openness.LAB, Openness.ARENA, Openness.AGORA);
      assertThat(inside.bodies().ids()).containsExactly(town.id());
      Participation outside = coCreation.participation(project, Viewer.anyone());
      assertThat(outside.sessionsByLevel().keySet()).containsExactly(Openness.AGORA);
      assertThat(outside.bodies().count()).isZero();
      assertThat(outside.persons().count()).isZero();
      assertThat(outside.contributionsByLevel()).isEmpty();
    }

    @Test
    void findsNoRoadmapBeforeItIsOpen() {
      drafted();
      assertThat(coCreation.roadmap(project, Viewer.anyone())).isEmpty();
      assertThat(coCreation.contributions(project, Viewer.anyone())).isEmpty();
    }
  }
}
