package fi.oppienjako.lessons.examples.story.support;

import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.support.Criterion;
import fi.oppienjako.lessons.examples.story.ACapture;
import fi.oppienjako.lessons.examples.story.AReuse;
import fi.oppienjako.lessons.examples.story.ASecondPairOfEyes;
import fi.oppienjako.lessons.examples.story.AWorsePlan;
import fi.oppienjako.lessons.examples.story.Cut;
import fi.oppienjako.lessons.examples.story.Discussion;
import fi.oppienjako.lessons.examples.story.MorningCoffee;
import fi.oppienjako.lessons.examples.story.Papers;
import fi.oppienjako.lessons.examples.story.Story;
import fi.oppienjako.lessons.examples.story.TheOpening;
import fi.oppienjako.lessons.examples.story.ThePapers;
import fi.oppienjako.lessons.examples.story.ThePlans;
import fi.oppienjako.lessons.examples.story.TheProgramme;
import fi.oppienjako.lessons.examples.story.TheResultCard;
import fi.oppienjako.lessons.examples.story.TheSameWork;
import fi.oppienjako.lessons.examples.story.WhatIsKnown;
import fi.oppienjako.lessons.examples.story.WhatIsOverdue;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The story of Expert Support at the end of 2022: one application, from call to decision, and one
 * lesson, from capture to reuse.
 */
public final class ExpertSupportStory {

  private static final String INSTRUCTIONS = "instructions-in-one-place";
  private static final String PERMITS = "permits-made-smooth";
  private static final String STEWARD = "sample-steward";
  private static final String WRITER = "sample-writer";

  private static final int DAYS_WISHED = 8;
  private static final int DAYS_IN_A_WEEK = 5;

  private ExpertSupportStory() {}

  /** The story, whose last step writes {@code papers}. */
  public static Story writing(Papers papers) {
    return new Story(
        Id.of("expert-support-2022"),
        ExpertSupportStory.class,
        List.of(
            new TheProgramme(november(7)),
            new TheCall(november(7), november(18), "autumn-call"),
            new TheDraft(november(9), "volunteers-application"),
            new TheAssessment(
                november(21),
                List.of(
                    new Given("assessor-1", points(4, 3, 5, 2)),
                    new Given("assessor-2", points(3, 4, 5, 1))),
                "assessor-3"),
            new TheDecision(
                november(22), DateRange.between(november(28), december(31)), DAYS_WISHED),
            new TheWorkshop(november(24), november(29)),
            new TheExperts(
                november(30),
                DateRange.between(december(12), december(16)),
                DAYS_IN_A_WEEK,
                INSTRUCTIONS,
                PERMITS),
            new ThePlans(december(1), INSTRUCTIONS),
            new AWorsePlan(
                december(1),
                INSTRUCTIONS,
                new Cut(
                    Set.of(Id.of("expert"), Id.of("stakeholder"), Id.of("follow-up-owner")),
                    Set.of(Id.of("look-up")))),
            new TheSameWork(december(2), INSTRUCTIONS),
            new WhatIsKnown(
                december(2),
                INSTRUCTIONS,
                STEWARD,
                List.of("start-from-the-question", "desk-sees-errors-first"),
                List.of("watch-before-workshop")),
            new ACapture(december(5), INSTRUCTIONS, WRITER),
            new ASecondPairOfEyes(december(7), WRITER, STEWARD),
            new TheOpening(december(9), STEWARD, "sample-contact"),
            new WhoFellSilent(december(13)),
            new MorningCoffee(december(14), "start-from-the-question"),
            new Discussion(december(15), "town-adviser", WRITER),
            new WhatIsHandedOn(december(16), INSTRUCTIONS, WRITER),
            new AReuse(december(20), PERMITS, "agency-manager"),
            new WhatIsOverdue(december(21)),
            new TheResultCard(december(21)),
            new ThePapers(december(21), INSTRUCTIONS, papers)));
  }

  private static Map<Id<Criterion>, Integer> points(
      int need, int peopleFirst, int useByOthers, int readiness) {
    return Map.of(
        Id.of("need"),
        need,
        Id.of("people-first"),
        peopleFirst,
        Id.of("use-by-others"),
        useByOthers,
        Id.of("readiness"),
        readiness);
  }

  private static LocalDate november(int day) {
    return LocalDate.of(2022, Month.NOVEMBER, day);
  }

  private static LocalDate december(int day) {
    return LocalDate.of(2022, Month.DECEMBER, day);
  }
}
