package fi.oppienjako.lessons.export.document;

import static java.util.Objects.requireNonNull;

import java.io.IOException;

/**
 * A plan of communications as Markdown: what is planned beside what was shared, by whom, to whom
 * and where, the messages, and the lessons that were shared.
 *
 * <p>It shows what it is given and hides nothing itself: make that with {@link
 * CommunicationsPlan#of} for whoever is to read it, and the wording from what they see.
 *
 * @param wording the language, and what people read instead of words and identifiers
 */
public record CommunicationsMarkdown(Wording wording)
    implements DocumentFormat<CommunicationsPlan> {

  /** Checks that nothing is missing. */
  public CommunicationsMarkdown {
    requireNonNull(wording, "wording");
  }

  @Override
  public void write(CommunicationsPlan told, Appendable out) throws IOException {
    Blocks blocks = Blocks.document();
    new CommunicationsSections(new Voice(wording), blocks, told).addAll();
    blocks.writeTo(out);
  }
}
