package fi.oppienjako.lessons.examples.story.cocreation;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.examples.story.AReuse;
import fi.oppienjako.lessons.examples.story.Papers;
import fi.oppienjako.lessons.examples.story.Story;
import fi.oppienjako.lessons.examples.story.TheProgramme;
import fi.oppienjako.lessons.examples.story.TheResultCard;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** The story of the municipalities' digital roadmap: its first version, and a made-up second. */
public final class DigitalRoadmapStory {

  private DigitalRoadmapStory() {}

  /** The story, whose last step writes {@code papers}. */
  public static Story writing(Papers papers) {
    LocalDate yearsEnd = LocalDate.of(2022, Month.DECEMBER, 21);
    return new Story(
        Id.of("digital-roadmap-2022"),
        DigitalRoadmapStory.class,
        List.of(
            new TheProgramme(yearsEnd),
            new TheFourLevels(yearsEnd),
            new InFigures(yearsEnd),
            new TheNextVersion(in2023(Month.JANUARY, 9)),
            new FromOutside(in2023(Month.JANUARY, 12)),
            new ThreeWays(in2023(Month.JANUARY, 23)),
            new ThereAndBack(in2023(Month.JANUARY, 24)),
            new OpenForComment(in2023(Month.FEBRUARY, 1)),
            new ThePublication(in2023(Month.FEBRUARY, 24)),
            new DoneTogether(in2023(Month.MARCH, 15)),
            new ALessonOnTheWay(in2023(Month.MARCH, 16)),
            new LevelByLevel(in2023(Month.MARCH, 20)),
            new AReuse(in2023(Month.APRIL, 19), "region-map", "region-manager"),
            new TheResultCard(in2023(Month.APRIL, 20)),
            new TheRoadmapOnPaper(in2023(Month.APRIL, 20), papers)));
  }

  private static LocalDate in2023(Month month, int day) {
    return LocalDate.of(2023, month, day);
  }
}
