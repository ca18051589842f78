package fi.oppienjako.lessons.export;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.programme.Adaptation;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.review.Finding;
import fi.oppienjako.lessons.core.review.Findings;
import fi.oppienjako.lessons.core.review.Review;
import fi.oppienjako.lessons.export.file.Catalogue;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Plans in files, reviewed with their people and dates on 14 February 2022. */
class PlanReviewsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-02-14T09:00:00Z"), ZoneOffset.UTC);
  private static final Set<String> OF_PEOPLE_AND_DATES =
      Set.of(
          "nobody-in-team",
          "roles-without-anybody",
          "most-roles-with-one",
          "phase-over-without-lesson",
          "plan-as-playbook");

  private static Playbook playbook(String id) {
    return Playbooks.read(resource(id), id);
  }

  private static InputStream resource(String name) {
    return requireNonNull(PlanReviewsTest.class.getResourceAsStream("review/" + name + ".yaml"));
  }

  private static Map<String, Findings> reviewed(String file, Playbook... playbooks) {
    Catalogue catalogue = Catalogues.read(resource(file), file, playbooks);
    try (LessonSharing sharing =
        LessonSharing.inMemory(LessonSharing.defaultOptions().withClock(CLOCK))) {
      sharing.store().load(catalogue.all(), LoadProgress.SILENT);
      return catalogue.projects().stream()
          .collect(
              toMap(
                  project -> project.id().value(),
                  project -> sharing.review(project, Viewer.unrestricted()).findings()));
    }
  }

  private static List<String> rules(Findings findings) {
    return findings.stream().map(finding -> finding.rule().value()).toList();
  }

  @Test
  void cryWolfOnNoneOfFourGoodWaysOfWorking() {
    Map<String, Findings> found =
        reviewed("good-plans", playbook("hackathon"), playbook("procurement"), playbook("sprints"));
    assertThat(found).containsOnlyKeys("three", "weekend", "ferry", "loops");
    assertThat(found.values())
        .allSatisfy(
            findings ->
                assertThat(rules(findings)).doesNotContainAnyElementsOf(OF_PEOPLE_AND_DATES));
    assertThat(found.get("three")).isEmpty();
    assertThat(found.get("ferry")).isEmpty();
    assertThat(found.get("loops")).isEmpty();
  }

  @Test
  void giveAPhaseAddedAfterOneThatOnlyLeadsBackAWayOut() {
    assertThat(
            rules(
                Review.of(playbook("sprints").process(), playbook("sprints").rhythm()).findings()))
        .isEmpty();
    assertThat(rules(reviewed("added-phase", playbook("sprints")).get("p")))
        .containsExactly("nobody-in-team");
  }

  @Test
  void leaveEachPlaybookItsOwnRhythmInAProgrammeThatHasChosenNone() {
    Map<String, Findings> found =
        reviewed("silent-programme", playbook("hackathon"), playbook("procurement"));
    assertThat(rules(found.get("p"))).containsExactly("nobody-in-team", "plan-as-playbook");
    assertThat(rules(found.get("h")))
        .containsExactlyInAnyOrder(
            "capture-too-seldom",
            "capture-too-seldom",
            "sharing-too-seldom",
            "nobody-in-team",
            "plan-as-playbook");
  }

  @Test
  void adviseNothingThatWouldMakeAnError() {
    Playbook steering = playbook("steering");
    assertThat(Review.of(steering.process(), steering.rhythm()).findings()).isEmpty();
  }

  @Test
  void sayMoreOfTwelveProjectsWithOneBundledPlaybookThanNothing() {
    try (LessonSharing sharing =
        LessonSharing.inMemory(LessonSharing.defaultOptions().withClock(CLOCK))) {
      Playbook playbook = sharing.save(Playbooks.bundled("sharing-lessons"));
      By ann = By.by(Id.of("ann"));
      List<Project> projects =
          IntStream.rangeClosed(1, 12)
              .mapToObj(
                  i -> sharing.plan("Project " + i).facing("Queues").following(playbook).start(ann))
              .toList();
      assertThat(projects)
          .allSatisfy(
              project ->
                  assertThat(rules(sharing.review(project, Viewer.anyone()).findings()))
                      .containsExactly("nobody-in-team", "plan-as-playbook"));
      Project first = projects.get(0);
      sharing.adapt(first, ann, new Adaptation.DropRole(Id.of("stakeholder")));
      assertThat(sharing.review(first, Viewer.anyone()).findings())
          .extracting(Finding::rule)
          .doesNotContain(Id.of("plan-as-playbook"));
    }
  }
}
