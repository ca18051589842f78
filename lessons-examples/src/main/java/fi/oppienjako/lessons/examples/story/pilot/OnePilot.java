package fi.oppienjako.lessons.examples.story.pilot;

import static fi.oppienjako.lessons.examples.story.Scene.by;
import static fi.oppienjako.lessons.examples.story.pilot.TeamNetworkStory.AT_HOME;
import static fi.oppienjako.lessons.examples.story.pilot.TeamNetworkStory.COACH;
import static fi.oppienjako.lessons.examples.story.pilot.TeamNetworkStory.MANAGER;
import static fi.oppienjako.lessons.examples.story.pilot.TeamNetworkStory.ON_FOOT;
import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.pilot.Balance;
import fi.oppienjako.lessons.core.pilot.Feedback;
import fi.oppienjako.lessons.core.pilot.GroupCounts;
import fi.oppienjako.lessons.core.pilot.Idea;
import fi.oppienjako.lessons.core.pilot.LooseEnds;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.PilotWork;
import fi.oppienjako.lessons.core.pilot.Rooting;
import fi.oppienjako.lessons.core.pilot.RootingWork;
import fi.oppienjako.lessons.core.pilot.SupportGiven;
import fi.oppienjako.lessons.core.pilot.SupportOffer;
import fi.oppienjako.lessons.core.pilot.SupportUse;
import fi.oppienjako.lessons.core.pilot.Trial;
import fi.oppienjako.lessons.core.programme.Adaptation;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.SharedSteps;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;

/** A pilot from its plan to what takes root, and a later one that builds on it. */
final class OnePilot {

  /** What the words of the first pilot begin with, and of the one that builds on it. */
  private static final String EARLIER = "pilot";

  private static final String LATER = "later";
  private static final LocalDate LATER_FIRST = LocalDate.of(2021, Month.JANUARY, 11);
  private static final LocalDate LATER_LAST = LocalDate.of(2021, Month.FEBRUARY, 12);

  private static final Id<Phase> PILOTS = Id.of("pilots");
  private static final Term PROFESSIONALS = Term.of("professionals");
  private static final Term CUSTOMERS = Term.of("customers");
  private static final By BY_COACH = by(COACH);
  private static final By BY_MANAGER = by(MANAGER);

  private OnePilot() {}

  /** Professionals plan a pilot by themselves, and the balance shows who is missing. */
  static void planAmongProfessionals(Scene scene) {
    Project project = scene.project(AT_HOME);
    Project here = scene.sharing().enter(project, PILOTS, BY_COACH);
    Idea tried = scene.kept(Idea.KIND, "i-7");
    LocalDate monday = scene.today().plusDays(3);
    Pilot planned = plan(scene, here, EARLIER, monday, monday.plusDays(4));
    planned = work(scene).tryIdea(planned, tried, BY_COACH);
    planned = work(scene).addPlanners(planned, PROFESSIONALS, 2, BY_COACH);
    Trial trial = planned.trial();
    scene.say("pilot.planned", here.name(), trial.name());
    scene.item("pilot.idea", scene.word(tried.group()), tried.text());
    scene.item("pilot.aim", trial.aim());
    scene.item("pilot.during", trial.first(), trial.last());
    trial.measures().forEach(measure -> scene.item("pilot.measure", measure));
    balance(scene, here);
  }

  private static Pilot plan(
      Scene scene, Project here, String words, LocalDate first, LocalDate last) {
    Trial trial =
        Trial.of(scene.text(words + ".name"), scene.text(words + ".for"), first, last)
            .measuredBy(scene.text(words + ".judged"));
    Organisation lead = scene.kept(Organisation.KIND, here.leads().get(0).value());
    return work(scene).plan(here, lead, trial, BY_COACH);
  }

  /** The pilot that was planned with {@code words}, found by its name. */
  private static Pilot planned(Scene scene, String words) {
    LocalizedText name = scene.text(words + ".name");
    return scene.seen(
        seen ->
            seen.all(Pilot.KIND).stream()
                .filter(pilot -> pilot.trial().name().equals(name))
                .findFirst()
                .orElseThrow());
  }

  /** In what one organisation departs from the playbook, and another fits it to its means. */
  static void adaptThePlaybook(Scene scene) {
    scene.say("adapt.there", scene.project(ON_FOOT).name());
    SharedSteps.departures(scene, scene.kept(Plan.KIND, ON_FOOT));
    scene.gap();
    Project here = scene.project(AT_HOME);
    Scene.refused(() -> scene.sharing().adapt(here, BY_MANAGER, new Adaptation.DropPhase(PILOTS)));
    scene.say("adapt.refused", here.name(), scene.phase(here, PILOTS));
    Plan changed =
        scene
            .sharing()
            .adapt(
                here,
                BY_MANAGER,
                new Adaptation.DropPhase(Id.of("services")),
                new Adaptation.DropRole(Id.of("service-designer")),
                new Adaptation.Rename(
                    Adaptation.Part.ROLE, "digital-agent", scene.text("adapt.opener")));
    scene.gap();
    scene.say("adapt.here", here.name());
    SharedSteps.departures(scene, changed);
    scene.gap();
    scene.say("adapt.reviewed");
    SharedSteps.findings(scene, scene.sharing().review(here, scene.organiser()).findings());
  }

  /** A later pilot cannot build on an earlier one of which nobody knows what it showed. */
  static void tryToBuildOnItTooEarly(Scene scene) {
    Pilot earlier = planned(scene, EARLIER);
    Pilot later = plan(scene, scene.project(AT_HOME), LATER, LATER_FIRST, LATER_LAST);
    scene.say("early.planned", later.trial().name(), later.trial().first(), later.trial().last());
    scene.gap();
    Scene.refused(() -> work(scene).buildOn(later, earlier, scene.in("later.taken"), BY_COACH));
    scene.item("early.no-heritage", later.trial().name(), earlier.trial().name());
    Pilot joined = work(scene).addParticipants(earlier, PROFESSIONALS, 2, BY_COACH);
    Scene.refused(() -> work(scene).evaluate(joined, scene.in("evaluation.findings"), BY_COACH));
    scene.item("early.goes-on", earlier.trial().name(), earlier.trial().last());
  }

  /** A pilot that has ended is evaluated by what it was to be judged by. */
  static void evaluate(Scene scene) {
    Pilot ended = planned(scene, EARLIER);
    ended = work(scene).addParticipants(ended, CUSTOMERS, 7, BY_MANAGER);
    Feedback said = new Feedback(CUSTOMERS, scene.text("evaluation.feedback"), scene.today());
    ended = work(scene).addFeedback(ended, said, BY_MANAGER);
    Pilot evaluated = work(scene).evaluate(ended, scene.in("evaluation.findings"), BY_MANAGER);
    scene.say("evaluation.of", evaluated.trial().name());
    scene.item("equals.participants", counted(evaluated.participants(), scene));
    for (Feedback one : evaluated.feedback()) {
      scene.item("evaluation.said", scene.begun(one.group()), one.text());
    }
    evaluated.trial().measures().forEach(measure -> scene.item("pilot.measure", measure));
    evaluated.evaluation().ifPresent(shown -> scene.item("evaluation.shown", shown.findings()));
    scene.gap();
    scene.say("evaluation.by", scene.person(BY_MANAGER));
  }

  /** A later pilot takes up what the earlier one showed, and is planned by equals. */
  static void planALaterPilot(Scene scene) {
    Pilot earlier = planned(scene, EARLIER);
    Idea tried = scene.kept(Idea.KIND, "i-8");
    Pilot later = planned(scene, LATER);
    later = work(scene).buildOn(later, earlier, scene.in("later.taken"), BY_COACH);
    later = work(scene).tryIdea(later, tried, BY_COACH);
    later = work(scene).addPlanners(later, PROFESSIONALS, 2, BY_COACH);
    later = work(scene).addPlanners(later, CUSTOMERS, 2, BY_COACH);
    scene.say("later.builds", later.trial().name(), earlier.trial().name());
    later
        .origin()
        .buildsOn()
        .ifPresent(earlierOne -> scene.item("later.heritage", earlierOne.taken()));
    scene.item("pilot.idea", scene.word(tried.group()), tried.text());
    scene.item("pilot.aim", later.trial().aim());
    scene.item("equals.planners", counted(later.planners(), scene));
    balance(scene, scene.project(AT_HOME));
  }

  /** Whether those who are to be equals were, and who is missing where. */
  private static void balance(Scene scene, Project project) {
    Balance balance = work(scene).balance(project, Balance.EQUALS, scene.organiser());
    scene.gap();
    scene.say("equals.title", project.name());
    scene.item("equals.ideas", counted(balance.ideas(), scene));
    scene.item("equals.tried", counted(balance.tried(), scene));
    scene.item("equals.planners", counted(balance.planners(), scene));
    scene.item("equals.participants", counted(balance.participants(), scene));
    scene.gap();
    if (balance.isWhole()) {
      scene.say("equals.whole");
    }
    missing(scene, "equals.missing.tried", balance.missingFromTried());
    missing(scene, "equals.missing.planning", balance.missingFromPlanning());
    missing(scene, "equals.missing.pilots", balance.missingFromPilots());
  }

  private static void missing(Scene scene, String key, Collection<Term> groups) {
    if (!groups.isEmpty()) {
      scene.say(key, scene.wording().words(groups));
    }
  }

  /** How many of each of those who are to be equals, with commas between them. */
  private static String counted(GroupCounts counts, Scene scene) {
    return Balance.EQUALS.stream()
        .map(group -> scene.word(group) + " (" + counts.of(group) + ")")
        .collect(joining(", "));
  }

  /** Support offered and used phase by phase, and the phases that went without. */
  static void giveSupportAlongTheWay(Scene scene) {
    supportUse(scene, scene.project("coaching-online"));
    scene.gap();
    Project here = scene.project(AT_HOME);
    supportUse(scene, here);
    scene.gap();
    SupportGiven offered =
        work(scene)
            .support(
                here,
                new SupportOffer(
                    PILOTS,
                    Term.of("remote-support"),
                    scene.text("support.about"),
                    scene.today(),
                    10),
                BY_MANAGER);
    work(scene).recordUse(offered, CUSTOMERS, 6, BY_MANAGER);
    scene.say("support.offered", offered.offer().about());
    supportUse(scene, here);
  }

  private static void supportUse(Scene scene, Project project) {
    SupportUse use = work(scene).supportUse(project, scene.organiser());
    scene.say("text", scene.led(project));
    for (SupportUse.Row row : use.rows()) {
      scene.item(
          "support.row",
          scene.phase(project, row.phase()),
          scene.word(row.form()),
          row.places(),
          row.used().total(),
          counted(row.used(), scene));
    }
    if (!use.without().isEmpty()) {
      scene.item(
          "support.without",
          use.without().stream().map(phase -> scene.phase(project, phase)).collect(joining(", ")));
    }
  }

  /** By what a solution is rooted, what is missing or late, and what is done about it. */
  static void seeWhatTakesRoot(Scene scene) {
    Person inCharge = scene.kept(Person.KIND, "point-in-charge");
    By manager = by("point-manager");
    Term datedPlan = Term.of("dated-plan");
    Rooting before = scene.kept(Rooting.KIND, "r-workshop");
    scene.say("root.of", before.solution());
    means(scene, before);
    Term missing = before.missing().iterator().next();
    LocalDate due = scene.today().plusDays(14);
    String description = scene.in("root.description");
    RootingWork rooting = work(scene).rooting();
    Rooting after = rooting.decide(before, missing, description, inCharge, due, manager);
    after = rooting.putInPlace(after, datedPlan, manager);
    scene.gap();
    scene.say("root.decided", scene.word(missing), scene.person(By.by(inCharge)), due);
    scene.say("root.done", scene.word(datedPlan));
    means(scene, after);
    scene.gap();
    scene.say(after.isRooted() ? "root.rooted" : "root.not-yet");
  }

  private static void means(Scene scene, Rooting rooting) {
    rooting
        .statesOn(scene.today())
        .forEach((means, state) -> scene.item("root.means", scene.begun(means), state.label()));
  }

  /** Ideas that nobody tried, and solutions that have not taken root. */
  static void seeWhatIsLeftOpen(Scene scene) {
    for (Project project : scene.projects()) {
      LooseEnds ends = work(scene).looseEnds(project, scene.organiser());
      scene.item("text", scene.led(project));
      for (Idea idea : ends.untried()) {
        scene.detail("open-ends.untried", idea.text(), scene.word(idea.group()));
      }
      ends.unevaluated()
          .forEach(pilot -> scene.detail("open-ends.unevaluated", pilot.trial().name()));
      ends.silent().forEach(pilot -> scene.detail("open-ends.silent", pilot.trial().name()));
      ends.unrooted().forEach(rooting -> scene.detail("open-ends.unrooted", rooting.solution()));
      if (ends.untried().isEmpty()
          && ends.unevaluated().isEmpty()
          && ends.silent().isEmpty()
          && ends.unrooted().isEmpty()) {
        scene.detail("open-ends.none");
      }
    }
  }

  private static PilotWork work(Scene scene) {
    return scene.sharing().pilotWork();
  }
}
