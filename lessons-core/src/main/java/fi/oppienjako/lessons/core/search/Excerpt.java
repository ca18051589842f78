package fi.oppienjako.lessons.core.search;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.text.Written;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A passage of a text in which something was found. Immutable.
 *
 * @param language the language of the passage
 * @param pieces the passage in pieces, in order
 */
public record Excerpt(Locale language, List<Piece> pieces) {

  /**
   * A piece of a passage.
   *
   * @param text the words as they stand in the text
   * @param found whether they are what was searched for
   */
  public record Piece(String text, boolean found) {

    /** Checks that nothing is missing. */
    public Piece {
      requireNonNull(text, "text");
    }
  }

  /** Checks and copies. */
  public Excerpt {
    requireNonNull(language, "language");
    pieces = ImmutableList.copyOf(pieces);
  }

  /** As {@link #toString}, followed by the name of its language for a reader of another one. */
  public String marked(Locale reader) {
    return Written.marked(reader, toString(), language);
  }

  /** The passage, with what was found in it in square brackets. */
  @Override
  public String toString() {
    return pieces.stream()
        .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }
}
