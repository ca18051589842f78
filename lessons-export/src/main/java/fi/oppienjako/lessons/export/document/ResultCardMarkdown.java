package fi.oppienjako.lessons.export.document;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.reuse.ResultCard;
import java.io.IOException;

/**
 * A result card as Markdown, whose padded tables read well in a terminal too.
 *
 * <p>Beside each number stand the first of the identifiers behind it; all of them are in {@link
 * ResultCardJson}. What the card counts is what its reader may see.
 *
 * @param wording the language, and names for identifiers; lessons that have one are listed at the
 *     end
 */
public record ResultCardMarkdown(Wording wording) implements DocumentFormat<ResultCard> {

  /** Checks that nothing is missing. */
  public ResultCardMarkdown {
    requireNonNull(wording, "wording");
  }

  /** In English, with identifiers as they are. */
  public ResultCardMarkdown() {
    this(Wording.ENGLISH);
  }

  @Override
  public void write(ResultCard card, Appendable out) throws IOException {
    Blocks blocks = Blocks.document();
    new ResultCardSections(new Voice(wording), card).addTo(blocks);
    blocks.writeTo(out);
  }
}
