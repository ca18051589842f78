package fi.oppienjako.lessons.examples.story.support;

import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.support.Call;
import fi.oppienjako.lessons.core.support.Criterion;
import fi.oppienjako.lessons.core.support.Question;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;

/** Step: a call is opened, which asks and assesses what an earlier one did. */
record TheCall(LocalDate day, LocalDate until, String like) implements Step {

  @Override
  public String key() {
    return "call";
  }

  @Override
  public void tell(Scene scene) {
    Call earlier = scene.kept(Call.KIND, like);
    Call call =
        scene
            .sharing()
            .save(
                Call.of(
                        LateCall.ID,
                        scene.programme().id(),
                        LocalizedText.of(
                            scene.sentences().language(), scene.sentences().in("call.name")),
                        DateRange.between(day, until))
                    .asking(earlier.questions().toArray(Question[]::new))
                    .assessedBy(earlier.criteria().toArray(Criterion[]::new))
                    .withTargetApplicants(earlier.targetApplicants()));
    scene.say("call.open", call.name(), day, until);
    scene.gap();
    for (Question question : call.questions()) {
      scene.item(question.required() ? "text" : "call.optional", question.text());
    }
    scene.gap();
    scene.say("call.assessed");
    for (Criterion criterion : call.criteria()) {
      scene.item("call.criterion", criterion.name(), criterion.maximum());
    }
    scene.gap();
    scene.say(
        "call.kinds",
        call.targetApplicants().kinds().stream().map(scene.naming()::word).collect(joining(", ")));
    call.targetApplicants().guidance().forEach(guidance -> scene.say("text", guidance));
  }
}
