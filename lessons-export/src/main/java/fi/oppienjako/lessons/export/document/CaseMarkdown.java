package fi.oppienjako.lessons.export.document;

import static java.util.Objects.requireNonNull;

import java.io.IOException;

/**
 * The description of a pilot as a case, as Markdown: what was tried and why, who planned it and
 * took part, what it showed, and how the solution takes root.
 *
 * <p>It shows what it is given and hides nothing itself: make that with {@link CaseDescription#of}
 * for whoever is to read it, and the wording from what they see.
 *
 * @param wording the language, and what people read instead of words and identifiers
 */
public record CaseMarkdown(Wording wording) implements DocumentFormat<CaseDescription> {

  /** Checks that nothing is missing. */
  public CaseMarkdown {
    requireNonNull(wording, "wording");
  }

  @Override
  public void write(CaseDescription told, Appendable out) throws IOException {
    Blocks blocks = Blocks.document();
    new CaseSections(new Voice(wording), blocks, told).addAll();
    blocks.writeTo(out);
  }
}
