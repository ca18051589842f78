package fi.oppienjako.lessons.examples.story.support;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.support.Call;
import fi.oppienjako.lessons.core.support.ExpertSupport;
import fi.oppienjako.lessons.core.support.Question;
import fi.oppienjako.lessons.examples.story.Attempt;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;

/** Step: a draft tells what it lacks; a better one is handed in. */
record TheDraft(LocalDate day, String left) implements Step {

  @Override
  public String key() {
    return "draft";
  }

  @Override
  public void tell(Scene scene) {
    Application old =
        scene.seen(
            LateCall.INSIDE, seen -> seen.all(Application.KIND).find(Id.of(left)).orElseThrow());
    leave(old, scene);
    scene.gap();
    begin(scene);
  }

  private static void leave(Application old, Scene scene) {
    ExpertSupport support = scene.sharing().expertSupport();
    Call call = scene.kept(Call.KIND, old.call().value());
    scene.say("draft.left", scene.naming().body(old.applicant()), old.name(), call.name());
    Attempt.refused(() -> support.submit(old, LateCall.applicant()));
    scene.item("draft.closed", call.open().to().orElseThrow());
    support
        .missing(old, LateCall.INSIDE)
        .forEach(question -> scene.item("draft.missing", question.text()));
    Application withdrawn = support.withdraw(old, LateCall.applicant());
    scene.say("draft.instead", withdrawn.state().label());
  }

  private static void begin(Scene scene) {
    ExpertSupport support = scene.sharing().expertSupport();
    Application draft =
        support.apply(
            LateCall.call(scene),
            LateCall.body(scene),
            LateCall.project(scene),
            LateCall.applicant());
    for (Question question : support.missing(draft, LateCall.INSIDE)) {
      String answer = scene.sentences().in("draft.answer." + question.id());
      draft = support.answer(draft, question.id(), answer, LateCall.applicant());
      scene.item("draft.answered", question.text(), answer);
    }
    Application submitted = support.submit(draft, LateCall.applicant());
    scene.say(
        "draft.submitted",
        support.missing(submitted, LateCall.DESK).size(),
        submitted.state().label());
  }
}
