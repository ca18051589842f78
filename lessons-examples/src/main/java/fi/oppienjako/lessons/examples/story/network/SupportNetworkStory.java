package fi.oppienjako.lessons.examples.story.network;

import static fi.oppienjako.lessons.examples.story.Scene.by;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.ContactState;
import fi.oppienjako.lessons.core.network.KindCoverage;
import fi.oppienjako.lessons.core.network.Match;
import fi.oppienjako.lessons.core.network.Need;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.NetworkActor;
import fi.oppienjako.lessons.core.network.SkillGaps;
import fi.oppienjako.lessons.core.network.Supply;
import fi.oppienjako.lessons.core.network.SupportGiver;
import fi.oppienjako.lessons.core.network.SupportNetwork;
import fi.oppienjako.lessons.core.network.Tie;
import fi.oppienjako.lessons.core.network.Topology;
import fi.oppienjako.lessons.core.network.Trend;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Answer;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.OpenQuestion;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.examples.story.Papers;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.SharedSteps;
import fi.oppienjako.lessons.examples.story.Story;
import fi.oppienjako.lessons.export.document.NetworkMarkdown;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The story of a digital-support network in December 2021: from its map to its description. */
public final class SupportNetworkStory {

  private static final String NETWORK = "example-bay-network";
  private static final String NEIGHBOUR = "sample-strait-network";
  private static final String NEIGHBOUR_COORDINATOR = "strait-coordinator";
  private static final String COORDINATOR = "bay-coordinator";
  private static final String CHECKER = "bay-librarian";
  private static final By BY_COORDINATOR = by(COORDINATOR);

  private SupportNetworkStory() {}

  /** The story, whose last step writes {@code papers}. */
  public static Story writing(Papers papers) {
    return Story.of("digital-support-network", SupportNetworkStory.class)
        .step("area", december(1), SupportNetworkStory::meetTheArea)
        .step("map", december(1), SupportNetworkStory::drawTheMap)
        .step("invite", december(2), SupportNetworkStory::invite)
        .step("structure", december(3), SupportNetworkStory::tieTheNetworkTogether)
        .step("questions", december(7), SupportNetworkStory::answerAQuestion)
        .step("match", december(8), SupportNetworkStory::matchNeedsWithSupply)
        .step("skills", december(9), SupportNetworkStory::seeWhoCanDoWhat)
        .step("use", december(10), SupportNetworkStory::seeWhetherItIsOfUse)
        .step("taught", december(10), SupportNetworkStory::checkWhatTheFiguresTaught)
        .step("open", december(10), scene -> SharedSteps.open(scene, CHECKER, COORDINATOR))
        .step("known", december(14), SupportNetworkStory::lookUpWhatIsKnown)
        .step("reuse", december(17), s -> SharedSteps.reuse(s, NEIGHBOUR, NEIGHBOUR_COORDINATOR))
        .step("card", december(17), SharedSteps::card)
        .step("description", december(17), scene -> writeTheDescription(scene, papers));
  }

  /** Those who give support in an area, and the challenge as they came to see it. */
  private static void meetTheArea(Scene scene) {
    scene.programme().summary().ifPresent(summary -> scene.say("text", summary));
    scene.gap();
    scene.say("area.made-up");
    scene.gap();
    for (Project project : scene.projects()) {
      scene.item("text", scene.led(project));
      for (Challenge.Version version : project.challenge().versions()) {
        scene.detail("area.challenge", version.at(), version.text());
      }
    }
  }

  // Who takes part

  /** Who is on the map, how far the contact with them has come, and which kinds are missing. */
  private static void drawTheMap(Scene scene) {
    List<NetworkActor> all = network(scene).actors().all();
    scene.say("map.size", all.size(), all.stream().filter(NetworkActor::isNational).count());
    for (ContactState state : ContactState.values()) {
      List<Id<Organisation>> those =
          all.stream()
              .filter(actor -> actor.state() == state)
              .map(NetworkActor::organisation)
              .toList();
      if (!those.isEmpty()) {
        scene.item("map.state", scene.begun(state.label()), scene.organisations(those));
      }
    }
    scene.gap();
    kinds(scene);
  }

  /** Which of the expected kinds of actors are met. */
  private static void kinds(Scene scene) {
    KindCoverage coverage = networks(scene).coverage(network(scene), scene.organiser());
    int met = coverage.met().size();
    scene.say("map.kinds", met, met + coverage.notYetContacted().size());
    coverage
        .notYetContacted()
        .forEach(
            (kind, known) ->
                scene.item(
                    known.isEmpty() ? "map.kind.unknown" : "map.kind.known",
                    scene.begun(kind),
                    scene.organisations(known)));
  }

  /** An actor is not a member before somebody has been in touch with it. */
  private static void invite(Scene scene) {
    Organisation invited = scene.kept(Organisation.KIND, "bay-vocational");
    Network before = network(scene);
    Scene.refused(() -> networks(scene).join(before, invited, BY_COORDINATOR));
    scene.item("invite.refused", invited.name());
    Network contacted = networks(scene).contact(before, invited, BY_COORDINATOR);
    scene.item("invite.contacted", scene.today(), scene.person(BY_COORDINATOR));
    scene.later(1);
    networks(scene).join(contacted, invited, BY_COORDINATOR);
    scene.item("invite.joined", scene.today(), invited.name());
    scene.gap();
    kinds(scene);
  }

  /** Who is alone, who holds parts together, and what one tie more does to that. */
  private static void tieTheNetworkTogether(Scene scene) {
    Network here = network(scene);
    Topology before = networks(scene).topology(here, scene.organiser());
    scene.item("structure.isolated", scene.organisations(before.isolated()));
    scene.item("structure.splitting", scene.organisations(before.splitting()));
    scene.gap();
    Tie tie =
        Tie.since(scene.today(), Id.of("bay-parish"), Id.of("bay-pensioners"), Term.of("hosts"));
    Network tied = networks(scene).change(here, kept -> kept.with(tie), BY_COORDINATOR);
    scene.say(
        "structure.tied",
        scene.wording().organisation(tie.from()),
        scene.wording().organisation(tie.to()));
    Set<Id<Organisation>> spared = new TreeSet<>(before.splitting());
    spared.removeAll(networks(scene).topology(tied, scene.organiser()).splitting());
    scene.say("structure.spared", scene.organisations(spared));
  }

  // What is asked, needed and known

  /** What is still open, and a question that only one kind of actor is asked. */
  private static void answerAQuestion(Scene scene) {
    Network here = network(scene);
    List<OpenQuestion> open = networks(scene).openQuestions(here, scene.organiser());
    scene.say(
        "questions.open", networks(scene).answers(here, scene.organiser()).size(), open.size());
    Map<Id<Phase>, Long> perPhase =
        open.stream().collect(groupingBy(OpenQuestion::phase, LinkedHashMap::new, counting()));
    perPhase.forEach(
        (phase, count) -> scene.item("questions.phase", scene.wording().phase(phase), count));
    Organisation authority = scene.kept(Organisation.KIND, "bay-municipality");
    OpenQuestion asked =
        open.stream()
            .filter(one -> one.actor().filter(authority.id()::equals).isPresent())
            .findFirst()
            .orElseThrow();
    scene.gap();
    scene.say("questions.only-for", asked.question().question());
    Organisation outsider = scene.kept(Organisation.KIND, "bay-pensioners");
    Scene.refused(
        () -> networks(scene).answer(here, asked.question().id(), outsider, "–", BY_COORDINATOR));
    scene.item("questions.refused", outsider.name());
    Answer answer =
        networks(scene)
            .answer(
                here,
                asked.question().id(),
                authority,
                scene.in("questions.answer"),
                BY_COORDINATOR);
    scene.item("questions.answered", authority.name(), answer.current());
    scene.gap();
    scene.say("questions.left", networks(scene).openQuestions(here, scene.organiser()).size());
  }

  /** What is unmet and what is doubled, and a need that somebody takes on. */
  private static void matchNeedsWithSupply(Scene scene) {
    Network here = network(scene);
    Match match = networks(scene).match(here, scene.organiser());
    scene.say("match.counts", match.actors().size(), match.met().size());
    match.unmet().forEach(need -> scene.item("match.unmet", described(need, scene)));
    for (Need need : match.doubled()) {
      String actors = scene.organisations(match.actors().getOrDefault(need, Set.of()));
      scene.item("match.doubled", described(need, scene), actors);
    }
    for (Supply given : match.withoutNeed()) {
      scene.item(
          "match.without-need",
          scene.wording().organisation(given.actor()),
          scene.word(given.targetGroup()),
          scene.word(given.form()));
    }
    Need taken = match.unmet().iterator().next();
    Supply supply = Supply.of(Id.of("islands-online"), taken);
    Network changed = networks(scene).change(here, kept -> kept.with(supply), BY_COORDINATOR);
    scene.gap();
    scene.say("match.taken", scene.wording().organisation(supply.actor()), described(taken, scene));
    scene.say("match.left", networks(scene).match(changed, scene.organiser()).unmet().size());
  }

  private static String described(Need need, Scene scene) {
    return "%s: %s, %s"
        .formatted(
            scene.begun(need.targetGroup()), scene.word(need.form()), scene.word(need.place()));
  }

  /** Who lacks which skill and what is to be refreshed, which only those near can see. */
  private static void seeWhoCanDoWhat(Scene scene) {
    Network here = network(scene);
    Map<Id<Person>, String> bodies =
        networks(scene).givers(here, scene.organiser()).stream()
            .collect(
                toMap(SupportGiver::person, giver -> scene.wording().organisation(giver.actor())));
    SkillGaps gaps = networks(scene).skillGaps(here, scene.organiser());
    scene.say("skills.near", bodies.size());
    for (SkillGaps.Lack lack : gaps.lacking()) {
      scene.item(
          lack.level().isPresent() ? "skills.low" : "skills.unknown",
          bodies.getOrDefault(lack.person(), ""),
          scene.word(lack.skill()),
          lack.asked(),
          lack.level().orElse(0));
    }
    for (SkillGaps.Refresh late : gaps.overdueOn(scene.today())) {
      scene.item(
          "skills.late",
          bodies.getOrDefault(late.person(), ""),
          scene.word(late.skill()),
          late.due());
    }
    scene.gap();
    int seen = networks(scene).givers(here, Viewer.anyone()).size();
    SkillGaps open = networks(scene).skillGaps(here, Viewer.anyone());
    scene.say("skills.anyone", seen, open.lacking().size() + open.toRefresh().size());
  }

  // Whether it is of use, and what that taught

  /** How the network is seen over time, by its members and by their customers. */
  private static void seeWhetherItIsOfUse(Scene scene) {
    for (Trend trend : networks(scene).trends(network(scene), Viewer.anyone())) {
      Trend.Reading first = trend.readings().get(0);
      Trend.Reading last = trend.readings().get(trend.readings().size() - 1);
      scene.item(
          "use.trend",
          scene.begun(trend.indicator().viewpoint()),
          trend.indicator().name(),
          first.value(),
          last.value());
      scene.detail(
          "use.answers",
          first.answers().orElse(0),
          first.day(),
          last.answers().orElse(0),
          last.day());
    }
  }

  /** Somebody who did not write it checks the lesson that came of evaluating. */
  private static void checkWhatTheFiguresTaught(Scene scene) {
    Lesson waiting = scene.lesson("same-questions-again");
    scene.say("taught.waiting", waiting.content().title(), waiting.state().label());
    scene.gap();
    SharedSteps.content(scene, waiting.content());
    scene.gap();
    Lesson validated = scene.sharing().validate(waiting, by(CHECKER));
    scene.say("taught.checked", scene.person(by(CHECKER)), validated.state().label());
    scene.follow(validated);
  }

  private static void lookUpWhatIsKnown(Scene scene) {
    SharedSteps.known(
        scene,
        NEIGHBOUR,
        NEIGHBOUR_COORDINATOR,
        List.of("live-in-an-existing-group", "caretaker-at-the-ferry"),
        List.of("compare-hours"));
  }

  /** The network's description and the result card are written as Markdown. */
  private static void writeTheDescription(Scene scene, Papers papers) {
    Network here = network(scene);
    scene.item(
        "papers.written",
        scene.in("description.network", here.name()),
        papers.write(
            new NetworkMarkdown(SharedSteps.openWording(scene, scene.sentences().language())),
            networks(scene).describe(here, Viewer.anyone()),
            "network-" + NETWORK + ".md"));
    SharedSteps.cardOnPaper(scene, papers);
  }

  private static SupportNetwork networks(Scene scene) {
    return scene.sharing().supportNetwork();
  }

  private static Network network(Scene scene) {
    return scene.kept(Network.KIND, NETWORK);
  }

  private static LocalDate december(int day) {
    return LocalDate.of(2021, Month.DECEMBER, day);
  }
}
