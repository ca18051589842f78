package fi.oppienjako.lessons.examples.story.support;

import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.support.ApplicationStep;
import fi.oppienjako.lessons.core.support.ExpertSupport;
import fi.oppienjako.lessons.core.support.Grant;
import fi.oppienjako.lessons.core.support.SimilarWork;
import fi.oppienjako.lessons.examples.story.Attempt;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;
import java.util.List;

/** Step: what an application resembles is seen before it is let go on. */
record TheDecision(LocalDate day, DateRange wished, int days) implements Step {

  private static final int PROJECTS = 2;
  private static final int LESSONS = 1;

  @Override
  public String key() {
    return "decide";
  }

  @Override
  public void tell(Scene scene) {
    ExpertSupport support = scene.sharing().expertSupport();
    Application application = LateCall.application(scene);
    SimilarWork alike = support.resembling(application, LateCall.DESK);
    scene.say("decide.resembles", application.name());
    for (Suggestion<Project> one : first(PROJECTS, alike.projects())) {
      scene.item("decide.project", scene.naming().led(one.subject()));
      scene.detail("because", scene.naming().why(one.reasons()));
    }
    for (Suggestion<Lesson> one : first(LESSONS, alike.lessons())) {
      scene.item("decide.lesson", one.subject().content().title());
      scene.detail("because", scene.naming().why(one.reasons()));
    }
    scene.gap();

    By keeper = LateCall.keeper().because(scene.sentences().in("decide.reason"));
    Attempt.refused(() -> support.grant(application, new Grant(wished, days), keeper));
    scene.say(
        "decide.refused",
        application.state().label(),
        application.state().possibleSteps().stream()
            .map(ApplicationStep::label)
            .map(scene.sentences()::text)
            .collect(joining("; ")));
    Application chosen = support.choose(application, keeper);
    scene.say("decide.chosen", chosen.state().label(), scene.sentences().in("decide.reason"));
  }

  private static <T> List<T> first(int most, List<T> all) {
    return all.subList(0, Math.min(most, all.size()));
  }
}
