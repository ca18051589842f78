package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.examples.story.Papers;
import fi.oppienjako.lessons.examples.story.Story;
import fi.oppienjako.lessons.examples.story.cocreation.DigitalRoadmapStory;
import fi.oppienjako.lessons.examples.story.concept.ConceptStory;
import fi.oppienjako.lessons.examples.story.network.SupportNetworkStory;
import fi.oppienjako.lessons.examples.story.pilot.TeamNetworkStory;
import fi.oppienjako.lessons.examples.story.support.ExpertSupportStory;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The stories, each by the identifier of its programme. */
final class Demos {

  /** The one that is told when nothing is asked for. */
  static final String USUAL = "expert-support-2022";

  private static final Map<String, Function<Papers, Story>> STORIES =
      new TreeMap<>(
          Map.of(
              USUAL,
              ExpertSupportStory::writing,
              "sharing-lessons-2022",
              ConceptStory::writing,
              "digital-roadmap-2022",
              DigitalRoadmapStory::writing,
              "digital-support-network",
              SupportNetworkStory::writing,
              "team-network",
              TeamNetworkStory::writing));

  private Demos() {}

  static Set<String> ids() {
    return STORIES.keySet();
  }

  /** The story of a programme, whose last step writes papers. */
  static Optional<Function<Papers, Story>> of(String programme) {
    return Optional.ofNullable(STORIES.get(programme));
  }
}
