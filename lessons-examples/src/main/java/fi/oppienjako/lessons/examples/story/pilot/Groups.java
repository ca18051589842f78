package fi.oppienjako.lessons.examples.story.pilot;

import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.pilot.Balance;
import fi.oppienjako.lessons.core.pilot.GroupCounts;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.examples.story.Scene;
import java.util.Collection;

/** How groups of people are told on a screen. */
final class Groups {

  static final Term PROFESSIONALS = Term.of("professionals");
  static final Term CUSTOMERS = Term.of("customers");

  private Groups() {}

  /** How many of each of those who are to be equals, with commas between them. */
  static String counted(GroupCounts counts, Scene scene) {
    return Balance.EQUALS.stream()
        .map(group -> scene.naming().word(group) + " " + counts.of(group))
        .collect(joining(", "));
  }

  /** What words are called, with commas between them. */
  static String named(Collection<Term> words, Scene scene) {
    return words.stream().map(scene.naming()::word).collect(joining(", "));
  }

  /** Whether those who are to be equals were, and who is missing where. */
  static void tell(Balance balance, Scene scene) {
    scene.item("equals.ideas", counted(balance.ideas(), scene));
    scene.item("equals.tried", counted(balance.tried(), scene));
    scene.item("equals.planners", counted(balance.planners(), scene));
    scene.item("equals.participants", counted(balance.participants(), scene));
    scene.gap();
    if (balance.isWhole()) {
      scene.say("equals.whole");
    }
    missing("equals.missing.tried", balance.missingFromTried(), scene);
    missing("equals.missing.planning", balance.missingFromPlanning(), scene);
    missing("equals.missing.pilots", balance.missingFromPilots(), scene);
  }

  private static void missing(String key, Collection<Term> groups, Scene scene) {
    if (!groups.isEmpty()) {
      scene.say(key, named(groups, scene));
    }
  }
}
