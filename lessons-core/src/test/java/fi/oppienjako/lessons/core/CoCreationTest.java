package fi.oppienjako.lessons.core;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.counting;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.cocreation.Appendix;
import fi.oppienjako.lessons.core.cocreation.CoCreation;
import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.cocreation.ContributionStatus;
import fi.oppienjako.lessons.core.cocreation.JointAction;
import fi.oppienjako.lessons.core.cocreation.KeyResult;
import fi.oppienjako.lessons.core.cocreation.Participation;
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
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Moderation;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.OrganisationKind;
import fi.oppienjako.lessons.core.port.LostHistoryException;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The verbs of the digital roadmap, from the first workshop to what is done together. */
class CoCreationTest {

  private static final By WHY = BO.because("The workshop decided so");
  private static final Viewer MEMBER = Viewer.anyone().memberOf(Project.KIND.ref(Id.of("n-001")));

  private final TestClock clock = new TestClock(NOON);
  private final LessonSharing sharing =
      LessonSharing.inMemory(LessonSharing.defaultOptions().withClock(clock).withIds(counting()));
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

  private static History.Entry<ContributionStatus> step(ContributionStatus status, By by) {
    return new History.Entry<>(status, Optional.of(by), NOON);
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
    return coCreation
        .roadmaps()
        .draft(coCreation.roadmaps().begin(project, ANNA), content -> whole(one, two, three), ANNA);
  }

  private Roadmap drafted() {
    return drafted(contribute("one"), contribute("two"), contribute("three"));
  }

  private Roadmap published() {
    Roadmap open = coCreation.roadmaps().open(drafted(), Openness.AGORA, ANNA);
    return coCreation
        .roadmaps()
        .publish(coCreation.roadmaps().close(open, ANNA), Openness.AGORA, ANNA);
  }

  @Nested
  class Sessions {

    @Test
    void areJoinedByThoseInvited() {
      assertThat(arena.bodies()).containsExactly(town.id());
    }

    @Test
    void areOpenToAllAtTheAgora() {
      Session joined = coCreation.join(agora, firm, ANNA);
      assertThat(coCreation.contribute(joined, firm, "Open interfaces", ANNA).openness())
          .isEqualTo(Openness.AGORA);
      assertThat(coCreation.contribute(agora, "As a citizen", BO).organisation()).isEmpty();
    }

    @Test
    void takeContributionsAsOpenAsTheyAre() {
      Contribution given = contribute("A desk");
      assertThat(given.openness()).isEqualTo(Openness.ARENA);
      assertThat(given.text()).isEqualTo(text("A desk"));
      assertThat(given.at()).isEqualTo(NOON);
      assertThat(given.revision()).isEqualTo(1);
    }

    @Test
    void areNotNarrowedBelowTheirContributions() {
      contribute("A desk");
      Session narrower = arena.as(arena.kind(), Openness.LAB, arena.invited());
      assertThatThrownBy(() -> sharing.save(narrower)).isInstanceOf(TooWidelyOpenException.class);
    }

    @Test
    void areAskedAboutByPermits() {
      CoCreation forbidden =
          LessonSharing.over(
                  sharing.store(), sharing.context().options().withAccessPolicy(request -> false))
              .coCreation();
      assertThatThrownBy(() -> forbidden.contribute(arena, town, "No", ANNA))
          .isInstanceOf(NotPermittedException.class);
      assertThatThrownBy(() -> forbidden.join(arena, town, ANNA))
          .isInstanceOf(NotPermittedException.class);
      assertThatThrownBy(() -> forbidden.roadmaps().begin(project, ANNA))
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
      assertThat(drafted.latest().content()).isEqualTo(whole(one, two, three));
      assertThat(kept(one).history().entries())
          .containsExactly(step(ContributionStatus.THEME, ANNA));
      assertThat(kept(two).history().entries())
          .containsExactly(step(ContributionStatus.KEY_RESULT, ANNA));
      assertThat(kept(three).status()).isEqualTo(ContributionStatus.KEY_RESULT);
    }

    @Test
    void letAContributionTravelFromAThemeIntoAKeyResult() {
      Roadmap drafted = drafted(one, two, three);
      Roadmap on =
          coCreation
              .roadmaps()
              .draft(drafted, content -> content.with(KeyResult.of(line("data", one))), BO);
      assertThat(kept(one).history().entries())
          .extracting(History.Entry::state)
          .containsExactly(ContributionStatus.THEME, ContributionStatus.KEY_RESULT);
      coCreation.roadmaps().draft(on, content -> content.without(Id.of("data")), BO);
      assertThat(kept(one).history().entries())
          .extracting(History.Entry::state)
          .containsExactly(
              ContributionStatus.THEME, ContributionStatus.KEY_RESULT, ContributionStatus.THEME);
    }

    @Test
    void openAContributionAgainThatNoLineLeadsBackToForAReason() {
      Roadmap drafted = drafted(one, two, three);
      assertThatThrownBy(
              () ->
                  coCreation
                      .roadmaps()
                      .draft(drafted, content -> content.without(Id.of("place")), BO))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessage(
              "contribution '%s' cannot become 'open' without a reason; say why", three.id());
      assertThat(kept(three).status()).isEqualTo(ContributionStatus.KEY_RESULT);
      coCreation.roadmaps().draft(drafted, content -> content.without(Id.of("place")), WHY);
      assertThat(kept(three).history().entries())
          .endsWith(step(ContributionStatus.OPEN, WHY))
          .hasSize(2);
      assertThat(kept(two).history().entries()).hasSize(1);
    }

    @Test
    void refuseContributionsThatAreSetAside() {
      coCreation.setAside(one, WHY);
      assertThatThrownBy(() -> drafted(one, two, three))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessageContaining(
              "is in the state 'set-aside', so the step 'take-into-theme' cannot be taken; possible now: reconsider");
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
              "item 'theme' of roadmap '%s' cannot lead back to contribution '%s', which belongs to project '%s'; contribute it to a session of this project",
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
              narrow.organisation(),
              narrow.text(),
              Openness.AGORA,
              narrow.by(),
              narrow.at(),
              History.none(),
              History.none());
      Roadmap again =
          coCreation
              .roadmaps()
              .draft(drafted, content -> content.with(line("theme", forged)), ANNA);
      assertThat(again.latest().content().themes().get(0).sources())
          .containsEntry(narrow.id(), Openness.LAB);
    }

    @Test
    void refuseContributionsThatAreNotThere() {
      Contribution nowhere =
          Contribution.given(Id.of("nowhere"), arena, one.organisation(), text("?"), ANNA, NOON);
      assertThatThrownBy(() -> drafted(nowhere, two, three))
          .isInstanceOf(NotFoundException.class)
          .hasMessage("contribution 'nowhere' does not exist or is not visible to this viewer");
    }

    @Test
    void areRefusedWhenSomebodyElseChangedThem() {
      Roadmap begun = coCreation.roadmaps().begin(project, ANNA);
      coCreation.roadmaps().draft(begun, content -> whole(one, two, three), ANNA);
      assertThatThrownBy(
              () -> coCreation.roadmaps().draft(begun, content -> whole(one, two, three), BO))
          .isInstanceOf(StaleRevisionException.class);
    }
  }

  @Nested
  class Reconsidering {

    @Test
    void opensWhatWasSetAside() {
      Contribution aside = coCreation.setAside(contribute("one"), WHY);
      assertThat(aside.status()).isEqualTo(ContributionStatus.SET_ASIDE);
      assertThat(coCreation.reconsider(aside, WHY).status()).isEqualTo(ContributionStatus.OPEN);
    }

    @Test
    void hidesWhatWasSaidAndShowsItAgain() {
      Contribution hidden = coCreation.hide(contribute("one"), WHY);
      assertThat(hidden.isHidden()).isTrue();
      assertThat(coCreation.show(hidden, WHY).isHidden()).isFalse();
    }

    @Test
    void isRefusedWhileTheDraftLeadsBack() {
      Contribution one = contribute("one");
      drafted(one, contribute("two"), contribute("three"));
      assertThatThrownBy(() -> coCreation.reconsider(kept(one), WHY))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessage(
              "contribution '%s' cannot be reconsidered while items of roadmap '%s' "
                  + "lead back to it: theme; remove it from them in the draft, with a "
                  + "reason",
              one.id(), project.id());
    }

    @Test
    void isRefusedWhileThePublishedVersionLeadsBack() {
      published();
      Contribution one = coCreation.contributions(project, MEMBER).get(0);
      assertThatThrownBy(() -> coCreation.reconsider(one, WHY))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessageContaining(
              "theme; begin the next version and remove it from them in the draft");
    }
  }

  @Nested
  class Publishing {

    @Test
    void makesVersionsThatStay() {
      Roadmap published = published();
      assertThat(published.latest().publishedOn(ZoneOffset.UTC)).contains(TODAY);
      Roadmap next = coCreation.roadmaps().beginNext(published, BO);
      Roadmap second =
          coCreation.roadmaps().draft(next, content -> content.without(Id.of("result")), WHY);
      assertThat(second.version(1)).contains(published.latest());
      assertThat(coCreation.roadmaps().of(project, Viewer.anyone()).orElseThrow().versions())
          .extracting(RoadmapVersion::number)
          .containsExactly(1);
      assertThat(coCreation.roadmaps().of(project, MEMBER)).contains(second);
    }

    @Test
    void isRefusedMoreWidelyThanTheProject() {
      sharing.save(agora.as(agora.kind(), Openness.ARENA, agora.invited()));
      sharing.save(project.openAt(Openness.ARENA));
      Roadmap drafted = drafted();
      String message =
          "roadmap '%1$s' cannot be open at agora, since project '%1$s' is open at arena; open that more widely first"
              .formatted(project.id());
      assertThatThrownBy(() -> coCreation.roadmaps().open(drafted, Openness.AGORA, ANNA))
          .isInstanceOf(TooWidelyOpenException.class)
          .hasMessage(message);
      Roadmap closed =
          coCreation
              .roadmaps()
              .close(coCreation.roadmaps().open(drafted, Openness.ARENA, ANNA), ANNA);
      assertThatThrownBy(() -> coCreation.roadmaps().publish(closed, Openness.AGORA, ANNA))
          .isInstanceOf(TooWidelyOpenException.class)
          .hasMessage(message);
    }

    @Test
    void waitsUntilRemarksAreModerated() {
      Roadmap open = coCreation.roadmaps().open(drafted(), Openness.AGORA, ANNA);
      RoadmapComment remark = coCreation.comments().add(open, "And the small ones?", BO);
      Roadmap closed = coCreation.roadmaps().close(open, ANNA);
      assertThatThrownBy(() -> coCreation.roadmaps().publish(closed, Openness.AGORA, ANNA))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessage(
              "version 1 of roadmap '%s' cannot be published while comments wait to be moderated: %s; show them, or hide them with a reason",
              project.id(), remark.id());
      coCreation.comments().show(remark, ANNA);
      assertThat(coCreation.roadmaps().publish(closed, Openness.AGORA, ANNA).latest().state())
          .isEqualTo(VersionState.PUBLISHED);
    }

    @Test
    void isNotUndoneByKeepingWhatWasReadForShowing() {
      published();
      Roadmap shown = coCreation.roadmaps().of(project, Viewer.anyone()).orElseThrow();
      assertThatThrownBy(() -> sharing.save(shown))
          .isInstanceOf(LostHistoryException.class)
          .hasMessage(
              "roadmap '%s' is missing part of its history: it was read in the form "
                  + "in which another viewer may see it, and cannot be saved",
              project.id());
    }
  }

  @Nested
  class Remarks {

    @Test
    void areSeenByOthersOnceShown() {
      Roadmap open = coCreation.roadmaps().open(drafted(), Openness.AGORA, ANNA);
      RoadmapComment whole = coCreation.comments().add(open, "And the small ones?", BO);
      RoadmapComment onItem = coCreation.comments().add(open, Id.of("place"), "Where?", BO);
      assertThat(onItem.item()).contains(Id.of("place"));
      assertThat(coCreation.comments().of(project, Viewer.anyone())).isEmpty();
      assertThat(coCreation.comments().of(project, MEMBER)).containsExactly(whole, onItem);
      RoadmapComment hidden = coCreation.comments().hide(whole, WHY);
      RoadmapComment shown = coCreation.comments().show(onItem, ANNA);
      assertThat(hidden.state()).isEqualTo(Moderation.HIDDEN);
      assertThat(coCreation.comments().of(project, Viewer.anyone())).containsExactly(shown);
    }

    @Test
    void areOnTheVersionThatTheirMakerSees() {
      coCreation.roadmaps().beginNext(published(), ANNA);
      Roadmap seen = coCreation.roadmaps().of(project, Viewer.anyone()).orElseThrow();
      RoadmapComment remark = coCreation.comments().add(seen, Id.of("theme"), "Well put", BO);
      assertThat(remark.version()).isEqualTo(1);
      assertThat(remark.openness()).isEqualTo(Openness.AGORA);
    }
  }

  @Nested
  class JointActions {

    @Test
    void areAgreedStartedPutOffAndDone() {
      JointAction agreed =
          coCreation
              .jointActions()
              .agree(published(), Id.of("place"), town, TODAY.plusDays(30), ANNA);
      assertThat(coCreation.jointActions().of(project, Viewer.anyone())).containsExactly(agreed);
      JointAction started = coCreation.jointActions().start(agreed, ANNA);
      JointAction later = coCreation.jointActions().postpone(started, TODAY.plusDays(60), WHY);
      assertThat(later.due()).isEqualTo(TODAY.plusDays(60));
      JointAction done = coCreation.jointActions().finish(later, WHY);
      assertThat(done.state()).isEqualTo(JointAction.State.DONE);
      assertThat(done.history().entries()).hasSize(4);
      assertThat(coCreation.jointActions().of(project, MEMBER)).containsExactly(done);
    }

    @Test
    void areDropped() {
      JointAction agreed =
          coCreation.jointActions().agree(published(), Id.of("place"), town, TODAY, ANNA);
      assertThat(coCreation.jointActions().drop(agreed, WHY).state())
          .isEqualTo(JointAction.State.DROPPED);
    }

    @Test
    void areAsOpenAsTheWidestVersionThatNamesTheirPlace() {
      Roadmap drafted = drafted();
      JointAction agreed =
          coCreation.jointActions().agree(drafted, Id.of("place"), town, TODAY, ANNA);
      assertThat(agreed.openness()).isEqualTo(Openness.LAB);
      Roadmap open = coCreation.roadmaps().open(drafted, Openness.ARENA, ANNA);
      assertThat(coCreation.jointActions().of(project, MEMBER))
          .extracting(JointAction::openness)
          .containsExactly(Openness.ARENA);
      coCreation.roadmaps().publish(coCreation.roadmaps().close(open, ANNA), Openness.AGORA, ANNA);
      assertThat(coCreation.jointActions().of(project, Viewer.anyone()))
          .extracting(JointAction::openness)
          .containsExactly(Openness.AGORA);
      Contribution four = contribute("four");
      Roadmap next =
          coCreation
              .roadmaps()
              .draft(
                  coCreation
                      .roadmaps()
                      .beginNext(coCreation.roadmaps().of(project, MEMBER).orElseThrow(), ANNA),
                  content -> content.with(KeyResult.of(line("data", four), line("bench", four))),
                  ANNA);
      coCreation.jointActions().agree(next, Id.of("bench"), town, TODAY, ANNA);
      assertThat(coCreation.jointActions().of(project, Viewer.anyone())).hasSize(1);
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
      assertThat(hidden.items()).isEmpty();
      assertThat(hidden.contributions().get(citizen.id()).status())
          .isEqualTo(ContributionStatus.THEME);
      assertThat(hidden.contributions().get(citizen.id()).items()).isEmpty();

      coCreation.roadmaps().open(drafted, Openness.AGORA, ANNA);
      Trace open = coCreation.trace(project, Viewer.anyone());
      assertThat(open.contributions().keySet()).containsExactly(citizen.id(), left.id());
      assertThat(open.contributions().get(citizen.id()).items()).containsExactly(Id.of("theme"));
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
      assertThat(inside.organisations().ids()).containsExactly(town.id());
      Participation outside = coCreation.participation(project, Viewer.anyone());
      assertThat(outside.sessionsByLevel().keySet()).containsExactly(Openness.AGORA);
      assertThat(outside.organisations().count()).isZero();
      assertThat(outside.persons().count()).isZero();
      assertThat(outside.contributionsByLevel()).isEmpty();
    }

    @Test
    void findsNoRoadmapBeforeItIsOpen() {
      drafted();
      assertThat(coCreation.roadmaps().of(project, Viewer.anyone())).isEmpty();
      assertThat(coCreation.contributions(project, Viewer.anyone())).isEmpty();
    }
  }
}
