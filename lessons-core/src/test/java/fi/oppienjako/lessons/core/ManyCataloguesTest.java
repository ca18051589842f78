package fi.oppienjako.lessons.core;

import fi.oppienjako.lessons.core.AnswersAtALevelTest.Kept;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same over many more catalogues. */
@Tag("slow")
class ManyCataloguesTest {

  private final AnswersAtALevelTest answers = new AnswersAtALevelTest();
  private final ViewsAtALevelTest views = new ViewsAtALevelTest();

  static Stream<Kept> manyCatalogues() {
    return LongStream.rangeClosed(4, 40).mapToObj(Kept::from);
  }

  @ParameterizedTest
  @MethodSource("manyCatalogues")
  void whateverIsAskedAnswersWithWhatIsVisible(Kept kept) {
    answers.searchFindsWhatIsVisible(kept);
    answers.lookUpSuggestsWhatIsVisibleAndAlike(kept);
    answers.beneficiariesAndOverlapsAreAmongWhatIsVisible(kept);
    answers.resultCardsCountWhatIsVisible(kept);
    answers.overdueTellsOutsidersOfSharingsAlone(kept);
    answers.reviewsAreOfPlansThatAreVisible(kept);
    views.everyViewShowsWhatIsVisible(kept);
    views.everyFinderShowsWhatIsVisibleOfWhatIsAskedFor(kept);
    views.everyQueryShowsWhatIsVisibleOfWhatIsAskedFor(kept);
  }
}
