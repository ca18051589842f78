package fi.oppienjako.lessons.search.lucene.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Splits a compound into the words it is made of: each part but the last a base word as it is, or
 * with the joint of the language, and the last in any form.
 */
final class Compounds {
  private static final int MOST_PARTS = 5;
  private static final int SHORTEST_PART = 2;
  private static final int SHORTEST_FORM = 4;

  /** One part: as it stands in the compound, and its base word. */
  record Part(String written, String base) {}

  /** Few parts before many, and of as many the one whose last part is the longest. */
  private static final Comparator<List<Part>> BEST =
      Comparator.<List<Part>>comparingInt(List::size)
          .thenComparing(
              parts -> parts.get(parts.size() - 1).written().length(), Comparator.reverseOrder());

  private final Bases bases;

  Compounds(Bases bases) {
    this.bases = bases;
  }

  /** The parts of a compound; empty when the word is not seen to be one. */
  List<Part> split(String word) {
    return split(word, MOST_PARTS).orElse(List.of());
  }

  private Optional<List<Part>> split(String word, int most) {
    List<List<Part>> found = new ArrayList<>();
    for (int at = SHORTEST_PART; most > 1 && at <= word.length() - SHORTEST_PART; at++) {
      String beginning = bases.beginning(word.substring(0, at));
      if (beginning != null) {
        Part first = new Part(word.substring(0, at), beginning);
        rest(word.substring(at), most - 1).ifPresent(rest -> found.add(joined(first, rest)));
      }
    }
    return found.stream().min(BEST);
  }

  /** The rest as one word when it is one, else as a compound itself. */
  private Optional<List<Part>> rest(String word, int most) {
    String base = word.length() < SHORTEST_FORM ? asListed(word) : bases.ending(word);
    return base == null ? split(word, most) : Optional.of(List.of(new Part(word, base)));
  }

  /** Short endings are too easily chance, so they count only as base words. */
  private @Nullable String asListed(String word) {
    String base = bases.ending(word);
    return word.equals(base) ? base : null;
  }

  private static List<Part> joined(Part first, List<Part> rest) {
    List<Part> parts = new ArrayList<>(List.of(first));
    parts.addAll(rest);
    return parts;
  }
}
