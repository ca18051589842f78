package fi.oppienjako.lessons.examples.story;

import java.time.LocalDate;

/** Step: what has fallen out of the rhythm. */
public record WhatIsOverdue(LocalDate day) implements Step {

  @Override
  public String key() {
    return "overdue";
  }

  @Override
  public void tell(Scene scene) {
    scene.card().overdue(scene.sharing().overdue(scene.programme(), scene.organiser()));
  }
}
