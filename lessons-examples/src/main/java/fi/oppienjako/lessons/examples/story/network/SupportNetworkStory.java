package fi.oppienjako.lessons.examples.story.network;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.examples.story.AReuse;
import fi.oppienjako.lessons.examples.story.Papers;
import fi.oppienjako.lessons.examples.story.Story;
import fi.oppienjako.lessons.examples.story.TheOpening;
import fi.oppienjako.lessons.examples.story.TheResultCard;
import fi.oppienjako.lessons.examples.story.WhatIsKnown;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** The story of a digital-support network in December 2021: from its map to its description. */
public final class SupportNetworkStory {

  private static final String NETWORK = "example-bay-network";
  private static final String NEIGHBOUR = "sample-strait-network";
  private static final String COORDINATOR = "bay-coordinator";
  private static final String CHECKER = "bay-librarian";

  private SupportNetworkStory() {}

  /** The story, whose last step writes {@code papers}. */
  public static Story writing(Papers papers) {
    return new Story(
        Id.of("digital-support-network"),
        SupportNetworkStory.class,
        List.of(
            new TheArea(december(1)),
            new TheMap(december(1), NETWORK),
            new AnInvitation(december(2), NETWORK, "bay-vocational", COORDINATOR),
            new WhoHoldsItTogether(
                december(3), NETWORK, "bay-parish", "bay-pensioners", COORDINATOR),
            new TheQuestions(december(7), NETWORK, "bay-library", "bay-municipality", COORDINATOR),
            new NeedMeetsSupply(december(8), NETWORK, "islands-online", COORDINATOR),
            new WhoCanWhat(december(9), NETWORK),
            new WhetherItIsOfUse(december(10), NETWORK),
            new WhatTheFiguresTaught(december(10), "same-questions-again", CHECKER),
            new TheOpening(december(10), CHECKER, COORDINATOR),
            new WhatIsKnown(
                december(14),
                NEIGHBOUR,
                "strait-coordinator",
                List.of("live-in-an-existing-group", "caretaker-at-the-ferry"),
                List.of("compare-hours")),
            new AReuse(december(17), NEIGHBOUR, "strait-coordinator"),
            new TheResultCard(december(17)),
            new TheDescription(december(17), NETWORK, papers)));
  }

  private static LocalDate december(int day) {
    return LocalDate.of(2021, Month.DECEMBER, day);
  }
}
