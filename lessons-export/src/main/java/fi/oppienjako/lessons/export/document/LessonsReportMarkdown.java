package fi.oppienjako.lessons.export.document;

import static java.util.Objects.requireNonNull;

import java.io.IOException;

/**
 * A lessons report as Markdown: what was learned, by perspective, when it applies, what was said
 * about it, and which questions are open.
 *
 * <p>It shows what it is given and hides nothing itself: make that with {@link LessonsReport#of}
 * for whoever is to read it, and the wording from what they see.
 *
 * @param wording the language, and what people read instead of words and identifiers
 */
public record LessonsReportMarkdown(Wording wording) implements DocumentFormat<LessonsReport> {

  /** Checks that nothing is missing. */
  public LessonsReportMarkdown {
    requireNonNull(wording, "wording");
  }

  @Override
  public void write(LessonsReport told, Appendable out) throws IOException {
    Blocks blocks = Blocks.document();
    new LessonsReportSections(new Voice(wording), blocks, told).addAll();
    blocks.writeTo(out);
  }
}
