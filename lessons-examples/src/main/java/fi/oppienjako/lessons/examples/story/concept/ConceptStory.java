package fi.oppienjako.lessons.examples.story.concept;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.examples.story.AReuse;
import fi.oppienjako.lessons.examples.story.ASecondPairOfEyes;
import fi.oppienjako.lessons.examples.story.Discussion;
import fi.oppienjako.lessons.examples.story.Papers;
import fi.oppienjako.lessons.examples.story.Story;
import fi.oppienjako.lessons.examples.story.TheOpening;
import fi.oppienjako.lessons.examples.story.ThePapers;
import fi.oppienjako.lessons.examples.story.TheProgramme;
import fi.oppienjako.lessons.examples.story.TheResultCard;
import fi.oppienjako.lessons.examples.story.WhatIsKnown;
import fi.oppienjako.lessons.examples.story.WhatIsOverdue;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** The story of the concept of sharing lessons: one small project plans, shares and looks back. */
public final class ConceptStory {

  private static final String PROJECT = "told-once";
  private static final String MANAGER = "town-manager";
  private static final String STEWARD = "town-steward";
  private static final String WRITER = "town-adviser";
  private static final String CONTACT = "town-contact";

  private ConceptStory() {}

  /** The story, whose last step writes {@code papers}. */
  public static Story writing(Papers papers) {
    return new Story(
        Id.of("sharing-lessons-2022"),
        ConceptStory.class,
        List.of(
            new TheProgramme(november(1)),
            new AnAdaptedPlan(november(1), PROJECT, MANAGER),
            new AMendedPlan(
                november(2),
                PROJECT,
                MANAGER,
                "project-manager",
                List.of("pilot", "pilot.second-trial")),
            new WhatIsKnown(
                november(3),
                PROJECT,
                STEWARD,
                List.of("read-aloud-first", "one-thing-per-letter"),
                List.of("say-how-long")),
            new WhatIsOverdue(november(7)),
            new ALessonInRhythm(november(8), PROJECT, WRITER),
            new ASecondPairOfEyes(november(9), WRITER, STEWARD),
            new WhomToTell(november(14), november(30), january(20), CONTACT),
            new TheOpening(november(21), STEWARD, CONTACT),
            new TheClinic(november(30), "read-aloud-first", "lawyer-at-the-table", CONTACT),
            new Discussion(december(1), "centre-adviser", WRITER),
            new AReuse(december(12), "one-queue", "centre-manager"),
            new WhatFlowsBack(december(14), WRITER),
            new WhatWasTold(january(9)),
            new TheResultCard(january(9)),
            new ThePapers(january(9), PROJECT, papers)));
  }

  private static LocalDate november(int day) {
    return LocalDate.of(2022, Month.NOVEMBER, day);
  }

  private static LocalDate december(int day) {
    return LocalDate.of(2022, Month.DECEMBER, day);
  }

  private static LocalDate january(int day) {
    return LocalDate.of(2023, Month.JANUARY, day);
  }
}
