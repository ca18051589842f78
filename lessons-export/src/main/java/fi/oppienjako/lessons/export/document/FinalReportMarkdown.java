package fi.oppienjako.lessons.export.document;

import static java.util.Objects.requireNonNull;

import java.io.IOException;

/**
 * A final report as Markdown: goals, what was done, figures, lessons by theme with the conditions
 * in which they apply, outputs, and what to plan next.
 *
 * <p>It shows what it is given and hides nothing itself: make that with {@link FinalReport#of} for
 * whoever is to read it, and the wording from what they see.
 *
 * @param wording the language, and what people read instead of words and identifiers
 */
public record FinalReportMarkdown(Wording wording) implements DocumentFormat<FinalReport> {

  /** Checks that nothing is missing. */
  public FinalReportMarkdown {
    requireNonNull(wording, "wording");
  }

  @Override
  public void write(FinalReport told, Appendable out) throws IOException {
    Blocks blocks = Blocks.document();
    new FinalReportSections(new Voice(wording), blocks, told).addAll();
    blocks.writeTo(out);
  }
}
