package fi.oppienjako.lessons.examples.story.network;

import fi.oppienjako.lessons.core.lesson.Content;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;

/** Step: somebody who did not write it checks the lesson that came of evaluating. */
record WhatTheFiguresTaught(LocalDate day, String lesson, String by) implements Step {

  @Override
  public String key() {
    return "taught";
  }

  @Override
  public void tell(Scene scene) {
    Lesson waiting = scene.lesson(lesson);
    Content content = waiting.content();
    scene.say("taught.waiting", content.title(), waiting.state().label());
    scene.gap();
    scene.item("capture.observation", content.observation());
    content.insight().ifPresent(insight -> scene.item("capture.insight", insight));
    content.recommendation().ifPresent(what -> scene.item("capture.recommendation", what));
    scene.gap();
    Id<Person> checker = Id.of(by);
    Lesson validated = scene.sharing().validate(waiting, By.by(checker));
    scene.say("taught.checked", scene.naming().person(checker), validated.state().label());
    scene.follow(validated);
  }
}
