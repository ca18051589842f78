package fi.oppienjako.lessons.core;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.counting;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.cocreation.Appendix;
import fi.oppienjako.lessons.core.cocreation.CoCreation;
import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.cocreation.ContributionStatus;
import fi.oppienjako.lessons.core.cocreation.KeyResult;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapComment;
import fi.oppienjako.lessons.core.cocreation.RoadmapContent;
import fi.oppienjako.lessons.core.cocreation.RoadmapItem;
import fi.oppienjako.lessons.core.cocreation.RoadmapVersion;
import fi.oppienjako.lessons.core.cocreation.VersionState;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.OrganisationKind;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is contributed, drafted, remarked and published, in whatever order: both ends of every
 * trace say the same, and what is published stays.
 */
class RoadmapsByChanceTest {

  private static final By WHY = ANNA.because("For a reason");

  /** What happens to a roadmap, by chance. */
  private static final class Story {

    final LessonSharing sharing =
        LessonSharing.inMemory(
            LessonSharing.defaultOptions().withClock(new TestClock(NOON)).withIds(counting()));
    final CoCreation coCreation = sharing.coCreation();
    final Project project = sharing.plan("Map").facing("Where to?").start(ANNA);
    private final Random random;
    private final Organisation town = sharing.organisation("Town", OrganisationKind.MUNICIPALITY);
    private final List<Session> sessions = new ArrayList<>();

    Story(long seed) {
      random = new Random(seed);
      for (Openness level : Openness.values()) {
        sessions.add(
            sharing.save(
                Session.of(sharing.context().newId(), project, text("Workshop"), TODAY)
                    .as(Term.of("workshop"), level, Set.of(town.id()))
                    .joinedBy(town.id())));
      }
      coCreation
          .roadmaps()
          .draft(coCreation.roadmaps().begin(project, ANNA).in(Set.of()), content -> content, ANNA);
    }

    void step() {
      Roadmap roadmap = roadmap();
      VersionState state = roadmap.latest().state();
      switch (random.nextInt(7)) {
        case 0, 1, 2 -> coCreation.contribute(one(sessions), town, "Said", ANNA);
        case 3 -> setAsideOrReconsider();
        case 4 -> remark(roadmap);
        default -> {
          switch (state) {
            case DRAFT, CLOSED -> {
              if (random.nextInt(4) > 0) {
                draft(roadmap);
              } else if (state == VersionState.CLOSED && isWhole(roadmap)) {
                publish(roadmap);
              } else {
                coCreation.roadmaps().open(roadmap, wider(roadmap), ANNA);
              }
            }
            case OPEN -> coCreation.roadmaps().close(roadmap, ANNA);
            case PUBLISHED -> coCreation.roadmaps().beginNext(roadmap, ANNA);
          }
        }
      }
    }

    Roadmap roadmap() {
      return coCreation.roadmaps().of(project, Viewer.unrestricted()).orElseThrow();
    }

    List<Contribution> contributions() {
      return coCreation.contributions(project, Viewer.unrestricted());
    }

    private void setAsideOrReconsider() {
      List<Contribution> loose =
          contributions().stream().filter(given -> !given.status().isTaken()).toList();
      if (!loose.isEmpty()) {
        Contribution given = one(loose);
        if (given.status() == ContributionStatus.OPEN) {
          coCreation.setAside(given, WHY);
        } else {
          coCreation.reconsider(given, WHY);
        }
      }
    }

    private void remark(Roadmap roadmap) {
      List<RoadmapItem> lines = roadmap.latest().content().items();
      if (!lines.isEmpty()) {
        coCreation.comments().add(roadmap, one(lines).id(), "Well", ANNA);
      }
      for (RoadmapComment remark : coCreation.comments().of(project, Viewer.unrestricted())) {
        if (remark.history().entries().isEmpty()) {
          if (random.nextBoolean()) {
            coCreation.comments().show(remark, ANNA);
          } else {
            coCreation.comments().hide(remark, WHY);
          }
        }
      }
    }

    private void draft(Roadmap roadmap) {
      Contribution[] some =
          contributions().stream()
              .filter(given -> given.status() != ContributionStatus.SET_ASIDE)
              .filter(given -> random.nextInt(3) == 0)
              .toArray(Contribution[]::new);
      List<RoadmapItem> lines = roadmap.latest().content().items();
      if (some.length == 0 || (random.nextInt(4) == 0 && !lines.isEmpty())) {
        coCreation
            .roadmaps()
            .draft(
                roadmap,
                content -> lines.isEmpty() ? content : content.without(one(lines).id()),
                WHY);
      } else {
        RoadmapItem line = RoadmapItem.of(sharing.context().newId(), text("Line"), some);
        RoadmapItem place = RoadmapItem.of(sharing.context().newId(), text("Place"), some[0]);
        boolean theme = random.nextBoolean();
        coCreation
            .roadmaps()
            .draft(
                roadmap,
                content -> theme ? content.with(line) : content.with(KeyResult.of(line, place)),
                WHY);
      }
    }

    private boolean isWhole(Roadmap roadmap) {
      RoadmapContent parts = roadmap.latest().content();
      return !parts.themes().isEmpty() && !parts.keyResults().isEmpty();
    }

    private void publish(Roadmap roadmap) {
      Roadmap told =
          coCreation
              .roadmaps()
              .draft(
                  roadmap,
                  parts ->
                      new RoadmapContent(
                          Optional.of(text("Intro")),
                          parts.themes(),
                          parts.keyResults(),
                          List.of(new Appendix(text("A"), Optional.empty()))),
                  WHY);
      remark(told);
      coCreation.roadmaps().publish(sharing.save(told.in(Set.of())), wider(told), ANNA);
    }

    private Openness wider(Roadmap roadmap) {
      List<Openness> levels =
          Arrays.stream(Openness.values())
              .filter(level -> !roadmap.latest().openness().isWiderThan(level))
              .toList();
      return one(levels);
    }

    private <T> T one(List<T> of) {
      return of.get(random.nextInt(of.size()));
    }
  }

  private static Story told(long seed) {
    Story story = new Story(seed);
    for (int i = 0; i < 120; i++) {
      story.step();
    }
    return story;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void letsBothEndsOfEveryTraceSayTheSame(long seed) {
    Story story = told(seed);
    RoadmapContent parts = story.roadmap().latest().content();
    for (Contribution given : story.contributions()) {
      boolean inTheme = parts.contributions(ContributionStatus.THEME).contains(given.id());
      boolean inResult = parts.contributions(ContributionStatus.KEY_RESULT).contains(given.id());
      assertThat(given.status().isTaken()).as("%s", given).isEqualTo(inTheme || inResult);
      if (given.status().isTaken()) {
        assertThat(given.status() == ContributionStatus.THEME ? inTheme : inResult).isTrue();
      }
    }
    assertThat(story.roadmap().versions())
        .flatMap(version -> version.content().items())
        .allSatisfy(line -> assertThat(line.contributions()).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void keepsWhatIsPublished(long seed) {
    Story story = new Story(seed);
    List<RoadmapVersion> published = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      story.step();
      List<RoadmapVersion> now =
          story.roadmap().versions().stream()
              .filter(version -> version.state() == VersionState.PUBLISHED)
              .toList();
      assertThat(now.subList(0, published.size())).isEqualTo(published);
      published = now;
    }
    assertThat(published).isNotEmpty();
  }
}
