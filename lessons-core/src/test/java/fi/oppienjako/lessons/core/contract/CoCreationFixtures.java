package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.cocreation.Appendix;
import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.cocreation.ContributionStatus;
import fi.oppienjako.lessons.core.cocreation.JointAction;
import fi.oppienjako.lessons.core.cocreation.KeyResult;
import fi.oppienjako.lessons.core.cocreation.Moderation;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapComment;
import fi.oppienjako.lessons.core.cocreation.RoadmapContent;
import fi.oppienjako.lessons.core.cocreation.RoadmapItem;
import fi.oppienjako.lessons.core.cocreation.RoadmapVersion;
import fi.oppienjako.lessons.core.cocreation.Stage;
import fi.oppienjako.lessons.core.cocreation.VersionStage;
import fi.oppienjako.lessons.core.cocreation.VersionState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Languages;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What co-creation leaves: contributions, roadmaps, remarks and joint actions. */
public final class CoCreationFixtures {

  private static final long SEED = 2026;
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private CoCreationFixtures() {}

  /** Some way of every kind, open at each level in turn. */
  public static Contribution contribution(int n) {
    return contribution(n, new Words(SEED, n));
  }

  private static Contribution contribution(int n, Words words) {
    History<ContributionStatus> history = History.none();
    for (ContributionStatus status : ways().get(n % ways().size())) {
      history = history.then(status, words.because(), words.later());
    }
    return new Contribution(
        Fixtures.id("contribution", n),
        0,
        Fixtures.id("session", n),
        project(n),
        n % 3 == 0 ? Optional.empty() : Optional.of(Fixtures.id("organisation", n)),
        words.text(9),
        level(n),
        words.perhapsBecause(),
        words.later(),
        history,
        n % 5 == 4
            ? History.of(Moderation.HIDDEN, words.because(), words.later())
            : History.none());
  }

  /** One or two versions, the last in each state in turn, open ever more widely. */
  public static Roadmap roadmap(int n) {
    return roadmap(n, new Words(SEED, n));
  }

  private static Roadmap roadmap(int n, Words words) {
    List<RoadmapVersion> versions = new ArrayList<>();
    if (n % 3 == 0) {
      versions.add(version(1, VersionState.PUBLISHED, words));
    }
    versions.add(version(versions.size() + 1, List.of(VersionState.values()).get(n % 4), words));
    Id<Project> project = Fixtures.id("project", n);
    return new Roadmap(
        Roadmap.idFor(project),
        0,
        project,
        n % 2 == 0 ? Roadmap.DEFAULT_LANGUAGES : Set.of(Languages.ENGLISH),
        versions);
  }

  /** Waiting, shown and hidden in turn. */
  public static RoadmapComment remark(int n) {
    return remark(n, new Words(SEED, n));
  }

  private static RoadmapComment remark(int n, Words words) {
    History<Moderation> history = History.none();
    if (n % 3 > 0) {
      history = history.then(Moderation.SHOWN, words.by(), words.later());
    }
    if (n % 3 > 1) {
      history = history.then(Moderation.HIDDEN, words.because(), words.later());
    }
    return new RoadmapComment(
        Fixtures.id("remark", n),
        0,
        Roadmap.idFor(project(n)),
        project(n),
        1 + n % 2,
        n % 2 == 0 ? Optional.empty() : Optional.of(Fixtures.id("line", n)),
        words.text(8),
        level(n),
        words.by(),
        words.later(),
        history);
  }

  /** In each state in turn. */
  public static JointAction jointAction(int n) {
    return jointAction(n, new Words(SEED, n));
  }

  private static JointAction jointAction(int n, Words words) {
    History<Stage> history = History.none();
    for (JointAction.State state : List.of(JointAction.State.values()).subList(0, 1 + n % 3)) {
      history =
          history.then(new Stage(state, DAY.plusDays(n), level(n)), words.perhapsBecause(), words.later());
    }
    return new JointAction(
        Fixtures.id("joint-action", n),
        0,
        Roadmap.idFor(project(n)),
        project(n),
        Fixtures.id("line", n),
        Fixtures.id("organisation", n),
        level(n),
        history);
  }

  private static RoadmapVersion version(int number, VersionState last, Words words) {
    List<VersionState> states = List.of(VersionState.values());
    History<VersionStage> history = History.none();
    int level = 0;
    for (VersionState state : states.subList(0, 1 + states.indexOf(last))) {
      history =
          history.then(
              new VersionStage(state, level(level)), words.perhapsBecause(), words.later());
      level = Math.min(3, level + words.below(3));
    }
    return new RoadmapVersion(number, parts(words), history);
  }

  private static RoadmapContent parts(Words words) {
    RoadmapContent parts = RoadmapContent.NONE;
    if (words.chance(80)) {
      parts = parts.introducedBy(words.text(10));
    }
    for (int i = words.below(3); i > 0; i--) {
      parts = parts.with(line("theme-" + i, words));
    }
    for (int i = words.below(3); i > 0; i--) {
      parts =
          parts.with(
              KeyResult.of(
                  line("result-" + i, words),
                  line("place-" + i + "-1", words),
                  line("place-" + i + "-2", words)));
    }
    return words.chance(50)
        ? parts
        : parts
            .with(Appendix.of(words.text(2), URI.create("https://example.org/compass")))
            .with(new Appendix(words.text(2), Optional.empty()));
  }

  private static RoadmapItem line(String id, Words words) {
    TreeMap<Id<Contribution>, Openness> sources = new TreeMap<>();
    for (int i = 0; i <= words.below(3); i++) {
      sources.put(
          Fixtures.id("contribution", words.below(20)), words.one(List.of(Openness.values())));
    }
    return new RoadmapItem(
        Id.of(id),
        words.text(3),
        words.chance(50) ? Optional.of(words.text(12)) : Optional.empty(),
        sources);
  }

  private static List<List<ContributionStatus>> ways() {
    return List.of(
        List.of(),
        List.of(ContributionStatus.THEME),
        List.of(ContributionStatus.THEME, ContributionStatus.KEY_RESULT),
        List.of(ContributionStatus.SET_ASIDE),
        List.of(
            ContributionStatus.SET_ASIDE, ContributionStatus.OPEN, ContributionStatus.KEY_RESULT));
  }

  private static Id<Project> project(int n) {
    return Fixtures.id("project", n % Fixtures.PROJECTS);
  }

  private static Openness level(int n) {
    return List.of(Openness.values()).get(n % 4);
  }
}
