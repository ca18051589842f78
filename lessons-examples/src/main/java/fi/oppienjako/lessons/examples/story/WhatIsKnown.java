package fi.oppienjako.lessons.examples.story;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import java.time.LocalDate;
import java.util.List;

/** Step: a project looks up what others know, and records what it made of it. */
public record WhatIsKnown(
    LocalDate day, String project, String by, List<String> used, List<String> left)
    implements Step {

  private static final int SHOWN = 4;

  /** Copies. */
  public WhatIsKnown {
    used = List.copyOf(used);
    left = List.copyOf(left);
  }

  @Override
  public String key() {
    return "known";
  }

  @Override
  public void tell(Scene scene) {
    Project asking = scene.project(project);
    List<Suggestion<Lesson>> found = scene.sharing().lookUp(asking, scene.member(asking));
    scene.say("known.found", found.size(), asking.name(), Math.min(SHOWN, found.size()));
    for (Suggestion<Lesson> one : found.subList(0, Math.min(SHOWN, found.size()))) {
      scene.item(
          "known.lesson",
          one.subject().content().title(),
          scene.naming().project(one.subject().origin().project()));
      scene.detail("because", scene.naming().why(one.reasons()));
    }
    LookUp kept =
        scene
            .sharing()
            .recordLookUp(
                asking,
                By.by(Id.<Person>of(by)),
                draft -> {
                  asking.topics().themes().forEach(theme -> draft.searched(theme.key()));
                  used.forEach(id -> draft.used(scene.lesson(id), why(id, scene)));
                  left.forEach(id -> draft.leftOut(scene.lesson(id), why(id, scene)));
                });
    scene.gap();
    scene.say("known.recorded", scene.naming().person(kept.by().person()), kept.openness().label());
    for (LookUp.Found one : kept.found()) {
      Lesson lesson = scene.lesson(one.lesson().value());
      scene.item(one.used() ? "known.used" : "known.left", lesson.content().title(), one.why());
    }
  }

  private static String why(String lesson, Scene scene) {
    return scene.sentences().in("known.why." + lesson);
  }
}
