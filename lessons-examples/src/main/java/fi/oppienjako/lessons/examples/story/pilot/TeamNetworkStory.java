package fi.oppienjako.lessons.examples.story.pilot;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.examples.story.AReuse;
import fi.oppienjako.lessons.examples.story.Papers;
import fi.oppienjako.lessons.examples.story.Story;
import fi.oppienjako.lessons.examples.story.ThePapers;
import fi.oppienjako.lessons.examples.story.TheProgramme;
import fi.oppienjako.lessons.examples.story.TheResultCard;
import fi.oppienjako.lessons.examples.story.WhatIsKnown;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** The story of the team network in December 2020: the last of three comes to its first pilot. */
public final class TeamNetworkStory {

  private static final String ONLINE = "coaching-online";
  private static final String ON_FOOT = "coaching-on-foot";
  private static final String AT_HOME = "workshop-at-home";
  private static final String MANAGER = "workshop-manager";
  private static final String COACH = "workshop-coach";
  private static final String PAIRS = "first-times-together";

  private TeamNetworkStory() {}

  /** The story, whose last step writes {@code papers}. */
  public static Story writing(Papers papers) {
    return new Story(
        Id.of("team-network"),
        TeamNetworkStory.class,
        List.of(
            new TheProgramme(december(1)),
            new ThreeWays(december(1)),
            new SixTips(
                december(1),
                List.of(
                    "settle-whom-to-ask",
                    "book-the-calendar",
                    PAIRS,
                    "more-than-one-digital-agent",
                    "think-big",
                    "self-efficacy-grows-in-company"),
                PAIRS),
            new WhatIsKnown(
                december(2),
                AT_HOME,
                MANAGER,
                List.of(PAIRS, "self-efficacy-grows-in-company"),
                List.of("not-in-a-line")),
            new APilotOfOneGroup(december(4), AT_HOME, "i-7", COACH),
            new AnAdaptedPlaybook(december(7), ON_FOOT, AT_HOME, MANAGER),
            new TooEarly(december(9), AT_HOME, COACH),
            new TheEvaluation(december(14), MANAGER),
            new ALaterPilot(december(15), AT_HOME, "i-8", COACH),
            new AReuse(december(15), AT_HOME, COACH),
            new SupportAlongTheWay(december(16), ONLINE, AT_HOME, MANAGER),
            new WhatTakesRoot(december(17), "r-workshop", "point-manager", "point-in-charge"),
            new WhatIsLeftOpen(december(17)),
            new WhatChangedForPeople(december(18), "self-efficacy"),
            new TheResultCard(december(31)),
            new ThePapers(december(31), ON_FOOT, papers)));
  }

  private static LocalDate december(int day) {
    return LocalDate.of(2020, Month.DECEMBER, day);
  }
}
