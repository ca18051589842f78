package fi.oppienjako.lessons.examples.story.pilot;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.lesson.Content;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.pilot.PathComparison;
import fi.oppienjako.lessons.core.pilot.PhasePath;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.core.pilot.SurveyResult;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.examples.story.Papers;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.SharedSteps;
import fi.oppienjako.lessons.examples.story.Story;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The story of the team network in December 2020: what three organisations learned, and how the
 * last of them comes to its first pilot.
 */
public final class TeamNetworkStory {

  static final String ON_FOOT = "coaching-on-foot";
  static final String AT_HOME = "workshop-at-home";
  static final String MANAGER = "workshop-manager";
  static final String COACH = "workshop-coach";
  private static final String PAIRS = "first-times-together";

  private static final List<String> TIPS =
      List.of(
          "settle-whom-to-ask",
          "book-the-calendar",
          PAIRS,
          "more-than-one-digital-agent",
          "think-big",
          "self-efficacy-grows-in-company");

  private TeamNetworkStory() {}

  /** The story, whose last step writes {@code papers}. */
  public static Story writing(Papers papers) {
    return Story.of("team-network", TeamNetworkStory.class)
        .step("programme", december(1), SharedSteps::programme)
        .step("ways", december(1), TeamNetworkStory::compareThreeWays)
        .step("tips", december(1), TeamNetworkStory::listSixTips)
        .step("known", december(2), TeamNetworkStory::lookUpWhatIsKnown)
        .step("pilot", december(4), OnePilot::planAmongProfessionals)
        .step("adapt", december(7), OnePilot::adaptThePlaybook)
        .step("early", december(9), OnePilot::tryToBuildOnItTooEarly)
        .step("evaluation", december(14), OnePilot::evaluate)
        .step("later", december(15), OnePilot::planALaterPilot)
        .step("reuse", december(15), scene -> SharedSteps.reuse(scene, AT_HOME, COACH))
        .step("support", december(16), OnePilot::giveSupportAlongTheWay)
        .step("root", december(17), OnePilot::seeWhatTakesRoot)
        .step("open-ends", december(17), OnePilot::seeWhatIsLeftOpen)
        .step("change", december(18), TeamNetworkStory::seeWhatChangedForPeople)
        .step("card", december(31), SharedSteps::card)
        .step("papers", december(31), scene -> SharedSteps.papers(scene, ON_FOOT, papers));
  }

  /** The ways of three organisations side by side, and the themes that come back. */
  private static void compareThreeWays(Scene scene) {
    PathComparison ways =
        scene.sharing().pilotWork().comparePaths(scene.programme(), scene.organiser());
    ways.paths().forEach(path -> show(path, scene));
    scene.gap();
    scene.say("ways.not-everywhere");
    ways.notEverywhere()
        .forEach(
            (phase, projects) ->
                scene.item(
                    "ways.phase",
                    scene.wording().phase(phase),
                    projects.stream().map(scene.wording()::project).collect(joining(", "))));
    scene.gap();
    scene.say("ways.everywhere", scene.wording().words(ways.themesEverywhere()));
    ways.recurringThemes()
        .forEach(
            (theme, projects) ->
                scene.item("ways.theme", scene.begun(theme), projects.size(), ways.paths().size()));
  }

  private static void show(PhasePath path, Scene scene) {
    Project project = scene.project(path.project().value());
    scene.item("text", scene.led(project));
    scene.detail(
        "text",
        path.phases().stream().map(phase -> scene.phase(project, phase)).collect(joining(" → ")));
    Map<Id<Phase>, Long> returns =
        path.returns().stream().collect(groupingBy(phase -> phase, LinkedHashMap::new, counting()));
    returns.forEach(
        (phase, times) -> scene.detail("ways.return", scene.phase(project, phase), times));
    if (!path.adaptations().isEmpty()) {
      scene.detail("ways.adapted", path.adaptations().size());
    }
  }

  /** The six tips of the team network, each a lesson that somebody learned somewhere. */
  private static void listSixTips(Scene scene) {
    for (String tip : TIPS) {
      Lesson lesson = scene.lesson(tip);
      Content content = lesson.content();
      scene.item("tips.one", content.title(), scene.wording().project(lesson.origin().project()));
      content.recommendation().ifPresent(what -> scene.detail("text", what));
      long uses = scene.seen(seen -> seen.reuses().where(Reuse.BY_LESSON, lesson.id()).count());
      if (uses > 0) {
        scene.detail("tips.used", uses);
      }
    }
    scene.follow(scene.lesson(PAIRS));
    scene.gap();
    scene.say("tips.followed", scene.lesson().content().title());
  }

  private static void lookUpWhatIsKnown(Scene scene) {
    SharedSteps.known(
        scene,
        AT_HOME,
        MANAGER,
        List.of(PAIRS, "self-efficacy-grows-in-company"),
        List.of("not-in-a-line"));
  }

  /** How trust in one's own ability changed, group by group, and which groups are not shown. */
  private static void seeWhatChangedForPeople(Scene scene) {
    Survey asked = scene.kept(Survey.KIND, "self-efficacy");
    scene.say("change.asked", asked.questionnaire().lowest(), asked.questionnaire().highest());
    asked.questionnaire().items().forEach(item -> scene.item("text", item.text()));
    scene.gap();
    SurveyResult changes = scene.sharing().pilotWork().surveys().result(asked, Viewer.anyone());
    changes
        .byGroup()
        .forEach(
            (group, change) ->
                scene.item(
                    "change.group",
                    scene.begun(group),
                    change.before(),
                    change.after(),
                    change.answerers()));
    changes
        .tooSmall()
        .forEach(group -> scene.item("change.small", scene.begun(group), SurveyResult.LEAST));
  }

  private static LocalDate december(int day) {
    return LocalDate.of(2020, Month.DECEMBER, day);
  }
}
