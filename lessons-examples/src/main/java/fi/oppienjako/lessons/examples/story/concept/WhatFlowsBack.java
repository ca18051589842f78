package fi.oppienjako.lessons.examples.story.concept;

import fi.oppienjako.lessons.core.lesson.Correction;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** Step: what another project found out makes the lesson better. */
record WhatFlowsBack(LocalDate day, String by) implements Step {

  @Override
  public String key() {
    return "back";
  }

  @Override
  public void tell(Scene scene) {
    Lesson lesson = scene.lesson();
    for (Reuse reuse : reuses(lesson, scene)) {
      scene.item("back.reuse", scene.naming().project(reuse.project()), reuse.outcome().label());
    }
    By writer = By.by(Id.<Person>of(by)).because(scene.sentences().in("back.reason"));
    Lesson better =
        scene
            .sharing()
            .correct(
                lesson,
                writer,
                draft -> draft.recommends(scene.sentences().in("back.recommendation")));
    scene.follow(better);
    scene.gap();
    scene.say(
        "back.corrected", scene.naming().person(writer.person()), writer.reason().orElseThrow());
    for (Correction correction : better.corrections()) {
      scene.item(
          "back.before",
          LocalDate.ofInstant(correction.at(), ZoneOffset.UTC),
          correction.before().recommendation().orElseThrow());
    }
    scene.item("back.now", better.content().recommendation().orElseThrow());
  }

  private static List<Reuse> reuses(Lesson lesson, Scene scene) {
    return scene.seen(
        scene.organiser(),
        seen -> {
          try (Stream<Reuse> all = seen.reuses().where(Reuse.BY_LESSON, lesson.id())) {
            return all.toList();
          }
        });
  }
}
