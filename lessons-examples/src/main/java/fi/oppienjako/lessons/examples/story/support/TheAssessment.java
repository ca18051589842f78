package fi.oppienjako.lessons.examples.story.support;

import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.support.Assessment;
import fi.oppienjako.lessons.core.support.Assessments;
import fi.oppienjako.lessons.core.support.CriterionFigure;
import fi.oppienjako.lessons.core.support.ExpertSupport;
import fi.oppienjako.lessons.core.support.Scores;
import fi.oppienjako.lessons.examples.story.Attempt;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Step: several people assess, each for themselves; one with a bias is kept off. */
record TheAssessment(LocalDate day, List<Given> given, String biased) implements Step {

  /** Copies. */
  TheAssessment {
    given = List.copyOf(given);
  }

  @Override
  public String key() {
    return "assess";
  }

  @Override
  public void tell(Scene scene) {
    ExpertSupport support = scene.sharing().expertSupport();
    Application application = LateCall.application(scene);
    given.forEach(one -> assess(application, one, scene));
    keepOff(application, LateCall.person(biased, scene), scene);
    scene.gap();

    Assessments all = support.assessments(application, LateCall.DESK);
    scene.say("assess.together", all.given().size(), all.keptOff().size(), all.awaited().size());
    all.figures().forEach(figure -> tell(figure, scene));
    for (Scores scores : all.given()) {
      scene.item("assess.said", scores.total(), scores.comment().orElseThrow());
    }
    scene.gap();
    boolean named = LateCall.call(scene).targetApplicants().names(LateCall.body(scene));
    scene.say(
        named ? "assess.named" : "assess.not-named",
        scene.naming().body(LateCall.APPLICANT),
        scene.naming().word(LateCall.body(scene).kind()));
  }

  private static void assess(Application application, Given given, Scene scene) {
    ExpertSupport support = scene.sharing().expertSupport();
    Person assessor = LateCall.person(given.assessor(), scene);
    Assessment asked = support.ask(application, assessor, LateCall.keeper());
    String comment = scene.sentences().in("assess.comment." + assessor.id());
    support.assess(asked, given.points(), comment, By.by(assessor));
  }

  private static void keepOff(Application application, Person assessor, Scene scene) {
    ExpertSupport support = scene.sharing().expertSupport();
    String why = scene.sentences().in("assess.bias");
    Assessment off = support.declareBias(application, assessor, By.by(assessor).because(why));
    Attempt.refused(() -> support.assess(off, Map.of(), why, By.by(assessor)));
    scene.say("assess.kept-off", why);
  }

  private static void tell(CriterionFigure figure, Scene scene) {
    scene.item(
        "assess.criterion",
        figure.criterion().name(),
        figure.points().stream().map(String::valueOf).collect(joining(", ")),
        figure.criterion().maximum(),
        figure.spread());
  }
}
