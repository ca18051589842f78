package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.Alike;
import fi.oppienjako.lessons.core.sharing.Profile;
import fi.oppienjako.lessons.core.sharing.Trait;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which of the projects that are like one may be doing the same work. That asks for more than
 * likeness, since people go and talk to each other because of it. Not thread-safe.
 *
 * <p>Two projects share a word of a vocabulary that says what they are about, or words so rare that
 * together they weigh {@value #ENOUGH} times as much as one that nobody else says. Where one of the
 * two is described in fewer than {@value #FEW} distinctive words, which is little more than a name,
 * what they share is also {@value #SHARE} of all that the words of either weigh, or as much as
 * {@value #WORDS} words of so many if that is less: in names, two words meet by chance.
 * Circumstances alone never make an overlap.
 */
final class Overlapping {

  private static final double ENOUGH = 1.4;
  private static final int FEW = 10;
  private static final double SHARE = 0.6;
  private static final double WORDS = 3;

  private final Analysis analysis;
  private final SeenSearcher searcher;
  private final Profile wanted;
  private final SaidWords said;

  /** With the project that {@code wanted} is of. */
  Overlapping(Analysis analysis, SeenSearcher searcher, Profile wanted) throws IOException {
    this.analysis = analysis;
    this.searcher = searcher;
    this.wanted = wanted;
    this.said = SaidWords.allIn(wanted, analysis, searcher);
  }

  /** Whether {@code alike} may be doing the same work. */
  boolean with(Alike<Project> alike) {
    Profile other = Profile.of(alike.subject(), Optional.empty());
    return sharesTag(other) || saysEnough(other);
  }

  private boolean sharesTag(Profile other) {
    Set<Trait> shared = new HashSet<>(wanted.traits());
    shared.retainAll(other.traits());
    return !shared.stream().allMatch(Trait::isCircumstance);
  }

  private boolean saysEnough(Profile other) {
    try {
      SaidWords theirs = SaidWords.allIn(other, analysis, searcher);
      double shared = Math.max(said.sharedWith(theirs), theirs.sharedWith(said));
      int fewest = Math.min(said.count(), theirs.count());
      double share = fewest < FEW ? Math.min(SHARE, WORDS / fewest) : 0;
      return shared >= ENOUGH * searcher.rarest()
          && shared >= share * Math.max(said.rarity(), theirs.rarity());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
