package fi.oppienjako.lessons.examples.story.concept;

import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;

/** Step: what was told, where and to whom, and what is still to come. */
record WhatWasTold(LocalDate day) implements Step {

  @Override
  public String key() {
    return "sharings";
  }

  @Override
  public void tell(Scene scene) {
    TheSharings told = TheSharings.of(scene).that(one -> one.told().isPresent());
    TheSharings open = TheSharings.of(scene).that(one -> one.told().isEmpty());
    scene.say("sharings.told", told.all().size());
    told.tell(scene);
    scene.gap();
    scene.say("sharings.late");
    open.that(this::isLate).tell(scene);
    scene.gap();
    scene.say("sharings.to-come");
    open.that(one -> !isLate(one)).tell(scene);
  }

  private boolean isLate(Sharing sharing) {
    return sharing.planned().isBefore(day);
  }
}
