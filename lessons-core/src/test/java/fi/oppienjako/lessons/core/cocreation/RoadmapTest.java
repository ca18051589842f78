package fi.oppienjako.lessons.core.cocreation;

import static fi.oppienjako.lessons.core.cocreation.Given.PROJECT;
import static fi.oppienjako.lessons.core.cocreation.Given.contribution;
import static fi.oppienjako.lessons.core.cocreation.Given.line;
import static fi.oppienjako.lessons.core.cocreation.Given.step;
import static fi.oppienjako.lessons.core.cocreation.Given.whole;
import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Languages;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RoadmapTest {

  private final Roadmap begun = Roadmap.begin(PROJECT, ANNA, NOON);
  private final Roadmap drafted = begun.draft(whole(), ANNA, hour(1));
  private final Roadmap open = drafted.open(Openness.AGORA, ANNA, hour(2));
  private final Roadmap closed = open.close(ANNA, hour(3));
  private final Roadmap published = closed.publish(Openness.AGORA, BO, hour(4));

  private static void assertRefused(ThrowingCallable step, String message) {
    assertThatThrownBy(step).isInstanceOf(ImpossibleStepException.class).hasMessage(message);
  }

  @Nested
  class WhenBegun {

    @Test
    void isAnEmptyDraftAtTheLabForItsProject() {
      assertThat(begun.id()).isEqualTo(Id.of("map"));
      assertThat(begun.project()).isEqualTo(PROJECT.id());
      assertThat(begun.ownedBy()).contains(PROJECT.ref());
      assertThat(begun.visibleFrom()).contains(Openness.LAB);
      assertThat(begun.languages()).containsExactly(Languages.FINNISH, Languages.SWEDISH);
      assertThat(begun.versions())
          .containsExactly(
              new RoadmapVersion(
                  1,
                  RoadmapContent.NONE,
                  History.of(new VersionStage(VersionState.DRAFT, Openness.LAB), ANNA, NOON)));
      assertThat(begun.published()).isEmpty();
      assertThat(begun.latest().publishedOn(ZoneOffset.UTC)).isEmpty();
    }

    @Test
    void isRefusedUnderAnotherNameThanItsProjects() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(
              () -> new Roadmap(Id.of("other"), 0, PROJECT.id(), Set.of(), begun.versions()))
          .withMessage("the roadmap of project 'map' cannot be 'other'");
    }

    @Test
    void isRefusedWithoutAVersion() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new Roadmap(begun.id(), 0, PROJECT.id(), Set.of(), List.of()))
          .withMessage("a roadmap has at least one version");
    }
  }

  @Nested
  class WhileDrafted {

    @Test
    void saysItsPartsAndKeepsWhoSaidThem() {
      assertThat(drafted.latest().content()).isEqualTo(whole());
      assertThat(drafted.latest().state()).isEqualTo(VersionState.DRAFT);
      assertThat(drafted.latest().history().entries())
          .hasSize(2)
          .endsWith(step(new VersionStage(VersionState.DRAFT, Openness.LAB), ANNA, hour(1)));
    }

    @Test
    void refusesALineThatLeadsBackToNothing() {
      RoadmapContent parts = whole().with(line("thin-air"));
      assertRefused(
          () -> drafted.draft(parts, ANNA, hour(2)),
          "item 'thin-air' of roadmap 'map' leads back to no contribution; name at least one, or leave the item out");
    }

    @Test
    void isNotPublishedBeforeItWasOpenForComment() {
      assertRefused(
          () -> drafted.publish(Openness.AGORA, ANNA, hour(2)),
          "roadmap 'map' is in the state 'draft', so the step 'publish' cannot be taken; possible now: draft, open");
    }

    @Test
    void isNotClosedBeforeItWasOpen() {
      assertRefused(
          () -> drafted.close(ANNA, hour(2)),
          "roadmap 'map' is in the state 'draft', so the step 'close' cannot be taken; possible now: draft, open");
    }

    @Test
    void isFollowedByNoOtherDraft() {
      assertRefused(
          () -> drafted.beginNext(ANNA, hour(2)),
          "version 1 of roadmap 'map' is not published yet; go on with it, since "
              + "there is only one draft at a time");
    }
  }

  @Nested
  class WhileOpenForComment {

    @Test
    void isSeenAtTheLevelAtWhichItIsOpen() {
      assertThat(open.visibleFrom()).contains(Openness.AGORA);
      assertThat(open.latest().state()).isEqualTo(VersionState.OPEN);
    }

    @Test
    void staysAsItIs() {
      assertRefused(
          () -> open.draft(whole(), ANNA, hour(3)),
          "roadmap 'map' is in the state 'open', so the step 'draft' cannot be taken; possible now: close");
    }

    @Test
    void isNotPublished() {
      assertRefused(
          () -> open.publish(Openness.AGORA, ANNA, hour(3)),
          "roadmap 'map' is in the state 'open', so the step 'publish' cannot be taken; possible now: close");
    }
  }

  @Nested
  class OnceClosed {

    @Test
    void isAsOpenAsBefore() {
      assertThat(closed.latest().state()).isEqualTo(VersionState.CLOSED);
      assertThat(closed.latest().openness()).isEqualTo(Openness.AGORA);
    }

    @Test
    void isNotClosedTwice() {
      assertRefused(
          () -> closed.close(ANNA, hour(4)),
          "roadmap 'map' is in the state 'closed', so the step 'close' cannot be taken; possible now: draft, open, publish");
    }

    @Test
    void canBeChangedOrOpenedAgain() {
      Roadmap changed = closed.draft(whole().without(Id.of("desk")), ANNA, hour(4));
      assertThat(changed.latest().state()).isEqualTo(VersionState.CLOSED);
      assertThat(changed.latest().openness()).isEqualTo(Openness.AGORA);
      assertThat(changed.latest().content().places()).isEmpty();
      assertThat(closed.open(Openness.AGORA, ANNA, hour(4)).latest().state())
          .isEqualTo(VersionState.OPEN);
    }

    @Test
    void isNotNarrowed() {
      assertRefused(
          () -> closed.publish(Openness.ARENA, ANNA, hour(4)),
          "version 1 of roadmap 'map' is open at agora already, so it cannot be "
              + "published at arena; openness widens and never narrows");
    }

    @Test
    void isNotPublishedWhileItLacksSomething() {
      Roadmap lacking =
          closed.draft(
              whole().introducedBy(Given.told("New").with(Languages.FINNISH, "Uusi")),
              ANNA,
              hour(4));
      assertRefused(
          () -> lacking.publish(Openness.AGORA, ANNA, hour(5)),
          "version 1 of roadmap 'map' cannot be published before this is put right: "
              + "introduction: the Swedish text is based on an earlier version of the original");
    }
  }

  @Nested
  class OncePublished {

    @Test
    void tellsWhen() {
      assertThat(published.published()).contains(published.latest());
      assertThat(published.latest().publishedOn(ZoneOffset.UTC)).contains(TODAY);
      assertThat(published.latest().history().entries())
          .extracting(entry -> entry.state().state())
          .containsExactly(
              VersionState.DRAFT,
              VersionState.DRAFT,
              VersionState.OPEN,
              VersionState.CLOSED,
              VersionState.PUBLISHED);
    }

    @Test
    void neverChanges() {
      assertRefused(
          () -> published.draft(whole(), ANNA, hour(5)),
          "roadmap 'map' is in the state 'published', so the step 'draft' cannot be taken; possible now: begin-next");
      assertRefused(
          () -> published.open(Openness.AGORA, ANNA, hour(5)),
          "roadmap 'map' is in the state 'published', so the step 'open' cannot be taken; possible now: begin-next");
      assertRefused(
          () -> published.publish(Openness.AGORA, ANNA, hour(5)),
          "roadmap 'map' is in the state 'published', so the step 'publish' cannot be taken; possible now: begin-next");
    }

    @Test
    void isFollowedByTheNextVersionAndKept() {
      Roadmap next = published.beginNext(BO, hour(5));
      assertThat(next.versions()).hasSize(2).startsWith(published.latest());
      assertThat(next.latest())
          .isEqualTo(
              new RoadmapVersion(
                  2,
                  whole(),
                  History.of(new VersionStage(VersionState.DRAFT, Openness.LAB), BO, hour(5))));
      assertThat(next.visibleFrom()).contains(Openness.AGORA);
      assertThat(next.published()).contains(published.latest());
      assertThat(next.version(1)).contains(published.latest());
      assertThat(next.version(3)).isEmpty();
      assertThat(next.upTo(1)).isEqualTo(published);
      Roadmap second = next.draft(RoadmapContent.NONE, BO, hour(6));
      assertThat(second.version(1)).contains(published.latest());
      assertThat(second.latest().content()).isEqualTo(RoadmapContent.NONE);
    }
  }

  @Nested
  class AsAHistory {

    private final Roadmap next = published.beginNext(BO, hour(5));

    @Test
    void onlyGrows() {
      assertThat(open.isSuccessorOf(drafted)).isTrue();
      assertThat(drafted.isSuccessorOf(open)).isFalse();
      assertThat(next.isSuccessorOf(published)).isTrue();
      assertThat(published.isSuccessorOf(next)).isFalse();
      assertThat(drafted.draft(RoadmapContent.NONE, BO, hour(2)).isSuccessorOf(drafted)).isTrue();
    }

    @Test
    void neverRewritesWhatIsPublished() {
      RoadmapVersion rewritten =
          new RoadmapVersion(1, RoadmapContent.NONE, published.latest().history());
      Roadmap forged =
          new Roadmap(published.id(), 0, PROJECT.id(), Set.of(), List.of(rewritten, next.latest()));
      assertThat(forged.isSuccessorOf(published)).isFalse();
      assertThat(forged.isSuccessorOf(next)).isFalse();
    }

    @Test
    void isRefusedOutOfOrder() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(
              () ->
                  new Roadmap(
                      begun.id(),
                      0,
                      PROJECT.id(),
                      Set.of(),
                      List.of(begun.latest(), next.latest())))
          .withMessage(
              "version 2 of roadmap 'map' cannot follow version 1, which is in the state 'draft'; a version follows one that is published, under a higher number");
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(
              () ->
                  new Roadmap(
                      begun.id(),
                      0,
                      PROJECT.id(),
                      Set.of(),
                      List.of(published.latest(), published.latest())))
          .withMessage(
              "version 1 of roadmap 'map' cannot follow version 1, which is in the state 'published'; a version follows one that is published, under a higher number");
    }

    @Test
    void isMadeOfPossibleTurns() {
      List<History.Entry<VersionStage>> steps = published.latest().history().entries();
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new RoadmapVersion(0, RoadmapContent.NONE, new History<>(steps)))
          .withMessage("versions are numbered from 1, not 0");
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new RoadmapVersion(1, RoadmapContent.NONE, History.none()))
          .withMessage("version 1 begins as a draft");
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(
              () -> new RoadmapVersion(1, RoadmapContent.NONE, new History<>(steps.subList(2, 5))))
          .withMessage("version 1 begins as a draft");
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(
              () ->
                  new RoadmapVersion(
                      1, RoadmapContent.NONE, new History<>(List.of(steps.get(0), steps.get(4)))))
          .withMessage("version 1 cannot go from the state 'draft' to the state 'published'");
      History.Entry<VersionStage> narrow =
          step(new VersionStage(VersionState.CLOSED, Openness.ARENA), BO, hour(9));
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(
              () ->
                  new RoadmapVersion(
                      1,
                      RoadmapContent.NONE,
                      new History<>(List.of(steps.get(0), steps.get(2), narrow))))
          .withMessage(
              "version 1 is open at agora and cannot be narrowed to arena; it can be opened more widely");
    }
  }

  @Test
  void isPublishedInTheLanguagesThatItsMakersChoose() {
    assertThat(begun.in(Set.of(Languages.ENGLISH)).languages()).containsExactly(Languages.ENGLISH);
    assertThat(
            closed.in(Set.of(Languages.SWEDISH)).publish(Openness.AGORA, BO, hour(4)).published())
        .isPresent();
  }

  @Test
  void turnsJustAsItsStateAllows() {
    assertThat(VersionState.values())
        .filteredOn(VersionState.DRAFT::mayBecome)
        .containsExactly(VersionState.DRAFT, VersionState.OPEN);
    assertThat(VersionState.values())
        .filteredOn(VersionState.OPEN::mayBecome)
        .containsExactly(VersionState.CLOSED);
    assertThat(VersionState.values())
        .filteredOn(VersionState.CLOSED::mayBecome)
        .containsExactly(VersionState.OPEN, VersionState.CLOSED, VersionState.PUBLISHED);
    assertThat(VersionState.values()).filteredOn(VersionState.PUBLISHED::mayBecome).isEmpty();
    assertThat(VersionState.values())
        .filteredOn(VersionState::isChangeable)
        .containsExactly(VersionState.DRAFT, VersionState.CLOSED);
  }

  @Test
  void leadsBackFromEveryLine() {
    assertThat(published.latest().content().items())
        .allSatisfy(line -> assertThat(line.contributions()).isNotEmpty());
    assertThat(contribution("c1").openness()).isEqualTo(Openness.ARENA);
  }
}
