package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.cocreation.Appendix;
import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.cocreation.ContributionStatus;
import fi.oppienjako.lessons.core.cocreation.JointAction;
import fi.oppienjako.lessons.core.cocreation.KeyResult;
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
import fi.oppienjako.lessons.core.people.Moderation;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Languages;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What co-creation leaves: contributions, roadmaps, remarks and joint actions. */
public final class CoCreationFixtures {

  private static final long SEED = 2026;

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
        Fixtures.projectId(n),
        n % 3 == 0 ? Optional.empty() : Optional.of(Fixtures.id("organisation", n)),
        words.text(9),
        levelOf(n),
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
      versions.add(version(1, VersionState.PUBLISHED, n, words));
    }
    versions.add(version(versions.size() + 1, List.of(VersionState.values()).get(n % 4), n, words));
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
        Roadmap.idFor(Fixtures.projectId(n)),
        Fixtures.projectId(n),
        1 + n % 2,
        n % 2 == 0 ? Optional.empty() : Optional.of(Fixtures.id("line", n)),
        words.text(8),
        Fixtures.level(n),
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
          history.then(
              new Stage(state, Fixtures.TODAY.plusDays(n), levelOf(n)),
              words.perhapsBecause(),
              words.later());
    }
    return new JointAction(
        Fixtures.id("joint-action", n),
        0,
        Roadmap.idFor(Fixtures.projectId(n)),
        Fixtures.projectId(n),
        Fixtures.id("line", n),
        Fixtures.id("organisation", n),
        Fixtures.level(n),
        history);
  }

  /** Contributions of the same project are open at different levels, each as its session is. */
  private static Openness levelOf(int contribution) {
    return Fixtures.level(contribution + contribution / Fixtures.PROJECTS);
  }

  private static RoadmapVersion version(int number, VersionState last, int n, Words words) {
    List<VersionState> states = List.of(VersionState.values());
    History<VersionStage> history = History.none();
    int level = 0;
    for (VersionState state : states.subList(0, 1 + states.indexOf(last))) {
      history =
          history.then(
              new VersionStage(state, Fixtures.level(level)),
              words.perhapsBecause(),
              words.later());
      level = Math.min(3, level + words.below(3));
    }
    return new RoadmapVersion(number, parts(n, words), history);
  }

  private static RoadmapContent parts(int n, Words words) {
    RoadmapContent parts = RoadmapContent.NONE;
    if (words.chance(80)) {
      parts = parts.introducedBy(words.text(10));
    }
    for (int i = words.below(3); i > 0; i--) {
      parts = parts.with(line("theme-" + i, n, words));
    }
    for (int i = words.below(3); i > 0; i--) {
      parts =
          parts.with(
              KeyResult.of(
                  line("result-" + i, n, words),
                  line("place-" + i + "-1", n, words),
                  line("place-" + i + "-2", n, words)));
    }
    return words.chance(50)
        ? parts
        : parts
            .with(Appendix.of(words.text(2), URI.create("https://example.org/compass")))
            .with(new Appendix(words.text(2), Optional.empty()));
  }

  private static RoadmapItem line(String id, int n, Words words) {
    TreeMap<Id<Contribution>, Openness> sources = new TreeMap<>();
    for (int i = 0; i <= words.below(3); i++) {
      int contribution = n % Fixtures.PROJECTS + words.below(3) * Fixtures.PROJECTS;
      sources.put(Fixtures.id("contribution", contribution), levelOf(contribution));
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
}
