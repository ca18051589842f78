package fi.oppienjako.lessons.examples.story.support;

import fi.oppienjako.lessons.examples.story.Papers;
import fi.oppienjako.lessons.examples.story.SharedSteps;
import fi.oppienjako.lessons.examples.story.Story;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * The story of Expert Support at the end of 2022: one application, from call to decision, and one
 * lesson, from capture to reuse.
 */
public final class ExpertSupportStory {

  static final String INSTRUCTIONS = "instructions-in-one-place";
  static final String PERMITS = "permits-made-smooth";
  static final String WRITER = "sample-writer";
  private static final String STEWARD = "sample-steward";

  private ExpertSupportStory() {}

  /** The story, whose last step writes {@code papers}. */
  public static Story writing(Papers papers) {
    return Story.of("expert-support-2022", ExpertSupportStory.class)
        .step("programme", november(7), SharedSteps::programme)
        .step("call", november(7), OneApplication::openACall)
        .step("draft", november(9), OneApplication::handInABetterDraft)
        .step("assess", november(21), OneApplication::assess)
        .step("decide", november(22), OneApplication::choose)
        .step("workshop", november(24), OneApplication::makeMorePrecise)
        .step("promise", november(30), OneApplication::promiseDaysOfAnExpert)
        .step("plans", december(1), OneLesson::reviewThePlans)
        .step("worse", december(1), OneLesson::reviewAWorsePlan)
        .step("overlap", december(2), OneLesson::findTheSameWork)
        .step(
            "known",
            december(2),
            scene ->
                SharedSteps.known(
                    scene,
                    INSTRUCTIONS,
                    STEWARD,
                    List.of("start-from-the-question", "desk-sees-errors-first"),
                    List.of("watch-before-workshop")))
        .step("capture", december(5), OneLesson::capture)
        .step("validate", december(7), scene -> SharedSteps.validate(scene, WRITER, STEWARD))
        .step("open", december(9), scene -> SharedSteps.open(scene, STEWARD, "sample-contact"))
        .step("silent", december(13), OneLesson::seeWhoFellSilent)
        .step("coffee", december(14), OneLesson::meetOverMorningCoffee)
        .step("discuss", december(15), scene -> SharedSteps.discuss(scene, "town-adviser", WRITER))
        .step("handed", december(16), OneLesson::handOnWhatWasMade)
        .step("reuse", december(20), scene -> SharedSteps.reuse(scene, PERMITS, "agency-manager"))
        .step("overdue", december(21), SharedSteps::overdue)
        .step("card", december(21), SharedSteps::card)
        .step("papers", december(21), s -> SharedSteps.papers(s, INSTRUCTIONS, papers));
  }

  static LocalDate november(int day) {
    return LocalDate.of(2022, Month.NOVEMBER, day);
  }

  static LocalDate december(int day) {
    return LocalDate.of(2022, Month.DECEMBER, day);
  }
}
