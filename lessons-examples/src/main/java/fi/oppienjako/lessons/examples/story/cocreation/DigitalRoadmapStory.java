package fi.oppienjako.lessons.examples.story.cocreation;

import static fi.oppienjako.lessons.examples.story.Scene.by;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.cocreation.CoCreation;
import fi.oppienjako.lessons.core.cocreation.JointAction;
import fi.oppienjako.lessons.core.cocreation.Participation;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.Result;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.reuse.Figure;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.examples.story.Papers;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.SharedSteps;
import fi.oppienjako.lessons.examples.story.Story;
import fi.oppienjako.lessons.export.document.RoadmapMarkdown;
import fi.oppienjako.lessons.export.document.RoadmapWithActions;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The story of the municipalities' digital roadmap: its first version, a made-up second, and what
 * is done and learned together on the way.
 */
public final class DigitalRoadmapStory {

  private static final By MAKER = by("adviser-04");
  private static final By CHECKER = by("developer-04");
  private static final Viewer ANYONE = Viewer.anyone();

  private DigitalRoadmapStory() {}

  /** The story, whose last step writes {@code papers}. */
  public static Story writing(Papers papers) {
    LocalDate yearsEnd = LocalDate.of(2022, Month.DECEMBER, 21);
    return Story.of("digital-roadmap-2022", DigitalRoadmapStory.class)
        .step("programme", yearsEnd, SharedSteps::programme)
        .step("levels", yearsEnd, DigitalRoadmapStory::seeTheFourLevels)
        .step("figures", yearsEnd, DigitalRoadmapStory::countWhoTookPart)
        .step("next", in2023(Month.JANUARY, 9), NextVersion::begin)
        .step("outside", in2023(Month.JANUARY, 12), NextVersion::hearThoseOutside)
        .step("ways", in2023(Month.JANUARY, 23), NextVersion::takeThreeWays)
        .step("trace", in2023(Month.JANUARY, 24), NextVersion::traceThereAndBack)
        .step("comment", in2023(Month.FEBRUARY, 1), NextVersion::openForComment)
        .step("publish", in2023(Month.FEBRUARY, 24), NextVersion::publish)
        .step("together", in2023(Month.MARCH, 15), DigitalRoadmapStory::actTogether)
        .step("capture", in2023(Month.MARCH, 16), DigitalRoadmapStory::captureAndCheck)
        .step("open", in2023(Month.MARCH, 20), DigitalRoadmapStory::openLevelByLevel)
        .step(
            "reuse",
            in2023(Month.APRIL, 19),
            scene -> SharedSteps.reuse(scene, "region-map", "region-manager"))
        .step("card", in2023(Month.APRIL, 20), SharedSteps::card)
        .step("papers", in2023(Month.APRIL, 20), scene -> writeTheRoadmap(scene, papers));
  }

  // The first version

  /** The four levels, and who takes part at each. */
  private static void seeTheFourLevels(Scene scene) {
    Workbench bench = new Workbench(scene);
    Project project = bench.project();
    List<Session> sessions =
        scene.seen(seen -> seen.sessions().where(Session.BY_PROJECT, project.id()).toList());
    for (Openness level : Openness.values()) {
      List<Session> here =
          sessions.stream().filter(session -> session.openness() == level).toList();
      scene.item("levels." + level.key(), level.label());
      scene.detail("levels.sessions", counted(here.stream().map(Session::kind), scene));
      scene.detail("levels.bodies", bodies(here, scene));
      scene.detail(
          "levels.given",
          bench.contributions().stream().filter(given -> given.openness() == level).count());
    }
    scene.gap();
    scene.say("levels.scale");
  }

  /** Real bodies by their names, and how many there are of each kind of those that are made up. */
  private static String bodies(List<Session> sessions, Scene scene) {
    List<Organisation> bodies =
        sessions.stream()
            .flatMap(session -> session.bodies().stream())
            .distinct()
            .map(id -> scene.kept(Organisation.KIND, id.value()))
            .toList();
    Stream<String> named =
        bodies.stream()
            .filter(body -> !body.example())
            .map(body -> scene.sentences().text(body.name()));
    String others =
        counted(bodies.stream().filter(Organisation::example).map(Organisation::kind), scene);
    return Stream.concat(named, Stream.of(others).filter(text -> !text.isEmpty()))
        .collect(joining("; "));
  }

  private static String counted(Stream<Term> kinds, Scene scene) {
    return kinds.collect(groupingBy(kind -> kind, TreeMap::new, counting())).entrySet().stream()
        .map(one -> scene.word(one.getKey()) + " (" + one.getValue() + ")")
        .collect(joining(", "));
  }

  /** Who took part, in figures, for the makers and for anyone. */
  private static void countWhoTookPart(Scene scene) {
    Workbench bench = new Workbench(scene);
    Participation whole = bench.coCreation().participation(bench.project(), scene.organiser());
    scene.say(
        "figures.core",
        count(whole.sessionsByKind(), "workshop"),
        count(whole.sessionsByKind(), "dialogue"),
        count(whole.organisationsByKind(), "municipality"),
        count(whole.organisationsByKind(), "region"));
    scene.gap();
    scene.item("figures.sessions", figures(whole.sessionsByKind(), scene::word));
    scene.item(
        "figures.bodies",
        whole.organisations().count(),
        figures(whole.organisationsByKind(), scene::word));
    given(scene, whole);
    scene.gap();
    Participation open = bench.coCreation().participation(bench.project(), ANYONE);
    scene.say("figures.anyone");
    scene.item("figures.sessions", figures(open.sessionsByKind(), scene::word));
    given(scene, open);
  }

  private static void given(Scene scene, Participation participation) {
    scene.item(
        "figures.given",
        figures(
            participation.contributionsByLevel(), level -> scene.sentences().text(level.label())));
  }

  private static <T> int count(Map<Term, Figure<T>> figures, String kind) {
    return figures.getOrDefault(Term.of(kind), Figure.of(Set.of())).count();
  }

  private static <K> String figures(
      Map<K, ? extends Figure<?>> figures, Function<? super K, String> name) {
    return figures.entrySet().stream()
        .map(one -> name.apply(one.getKey()) + " (" + one.getValue() + ")")
        .collect(joining(", "));
  }

  // What is done and learned together

  /** Joint actions move on, and a new one is agreed. */
  private static void actTogether(Scene scene) {
    Workbench bench = new Workbench(scene);
    CoCreation coCreation = bench.coCreation();
    coCreation
        .jointActions()
        .finish(
            scene.kept(JointAction.KIND, "templates-once"),
            CHECKER.because(scene.in("together.proof")));
    coCreation.jointActions().start(scene.kept(JointAction.KIND, "test-group"), by("maker"));
    coCreation
        .jointActions()
        .agree(
            bench.roadmap(),
            NextVersion.PLACE,
            scene.kept(Organisation.KIND, "example-association-2"),
            scene.today().plusDays(180),
            by("roadmap-owner"));
    scene.say("together.anyone");
    for (JointAction action : coCreation.jointActions().of(bench.project(), ANYONE)) {
      scene.item("together.place", bench.name(action.place()), action.state().label());
      scene.detail("together.owner", scene.wording().organisation(action.owner()), action.due());
      if (action.isOverdueOn(scene.today())) {
        scene.detail("together.late");
      }
      if (action.state() == JointAction.State.DONE) {
        action
            .history()
            .latest()
            .flatMap(History.Entry::by)
            .flatMap(By::reason)
            .ifPresent(why -> scene.detail("together.shown", why));
      }
    }
  }

  /** Those who did something together write down what they learned, and somebody checks it. */
  private static void captureAndCheck(Scene scene) {
    Lesson lesson =
        SharedSteps.capture(
            scene,
            "shared-guidance-templates",
            MAKER.person().value(),
            draft ->
                draft
                    .went(Result.FAILURE)
                    .from(Perspective.DESIGN, Perspective.COMMUNITY)
                    .about("co-creation", "guidance")
                    .concerning("municipalities")
                    .appliesWhen(
                        Condition.situation("many-makers"),
                        Condition.organisation("small-municipality")));
    scene.item("capture.called", lesson.content().title());
    SharedSteps.content(scene, lesson.content());
    scene.gap();

    scene.later(1);
    Lesson submitted = scene.sharing().submit(lesson, MAKER);
    Lesson validated = scene.sharing().validate(submitted, CHECKER);
    scene.follow(validated);
    scene.say("capture.checked", scene.today(), scene.person(CHECKER), validated.state().label());
  }

  /** A lesson is opened at the same four levels at which the roadmap was made. */
  private static void openLevelByLevel(Scene scene) {
    for (Openness level : Openness.values()) {
      Lesson shared = scene.sharing().share(scene.lesson(), level, CHECKER);
      scene.follow(shared);
      scene.item("open.at." + level.key(), scene.today());
      scene.detail("open.seen", levelsThatSee(shared, scene));
      scene.later(3);
    }
    scene.gap();
    scene.say("open.brought");
    for (Suggestion<Project> fit : scene.beneficiaries(Openness.AGORA)) {
      scene.item("open.notice", scene.led(fit.subject()));
      scene.because(fit.reasons());
    }
  }

  private static String levelsThatSee(Lesson lesson, Scene scene) {
    return Arrays.stream(Openness.values())
        .filter(level -> lesson.openness().filter(open -> open.isVisibleAt(level)).isPresent())
        .map(level -> scene.sentences().text(level.label()))
        .collect(joining(", "));
  }

  /** The roadmap is written as Markdown in all its languages, and the result card. */
  private static void writeTheRoadmap(Scene scene, Papers papers) {
    Workbench bench = new Workbench(scene);
    Project project = bench.project();
    RoadmapWithActions roadmap =
        new RoadmapWithActions(
            project,
            bench.coCreation().roadmaps().of(project, ANYONE).orElseThrow(),
            bench.coCreation().jointActions().of(project, ANYONE));
    for (Locale language : roadmap.roadmap().languages()) {
      scene.item(
          "papers.written",
          scene.in("papers.roadmap", language.getDisplayLanguage(scene.sentences().language())),
          papers.write(
              new RoadmapMarkdown(ANYONE, SharedSteps.openWording(scene, language)),
              roadmap,
              "roadmap_" + language.toLanguageTag() + ".md"));
    }
    SharedSteps.cardOnPaper(scene, papers);
  }

  private static LocalDate in2023(Month month, int day) {
    return LocalDate.of(2023, month, day);
  }
}
