package fi.oppienjako.lessons.export.document;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.review.Review;
import java.io.IOException;

/**
 * A review as Markdown, to be read in a terminal too: coverage as tables, what would fill its gaps,
 * and the findings with advice. For a project's plan together with its review, see {@link
 * PlanMarkdown}.
 *
 * @param wording the language
 */
public record ReviewMarkdown(Wording wording) implements DocumentFormat<Review> {

  /** Checks that nothing is missing. */
  public ReviewMarkdown {
    requireNonNull(wording, "wording");
  }

  /** In English. */
  public ReviewMarkdown() {
    this(Wording.ENGLISH);
  }

  @Override
  public void write(Review review, Appendable out) throws IOException {
    Voice voice = new Voice(wording);
    Blocks blocks = Blocks.document().heading(1, Inline.of(voice.phrase("review.title")));
    new ReviewSections(voice, review).addTo(blocks);
    blocks.writeTo(out);
  }
}
