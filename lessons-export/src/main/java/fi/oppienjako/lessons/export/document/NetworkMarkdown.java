package fi.oppienjako.lessons.export.document;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.network.NetworkDescription;
import java.io.IOException;

/**
 * The description of a network as Markdown, to be read in a terminal too: its actors and ties, the
 * kinds it is in contact with, how need and supply meet, skills, evaluations, answers and open
 * questions.
 *
 * <p>It shows what its reader may know, and persons' skills only to those who may see them.
 *
 * @param wording the language, and what people read instead of words and identifiers
 */
public record NetworkMarkdown(Wording wording) implements DocumentFormat<NetworkDescription> {

  /** Checks that nothing is missing. */
  public NetworkMarkdown {
    requireNonNull(wording, "wording");
  }

  /** In English, with words and identifiers as they are. */
  public NetworkMarkdown() {
    this(Wording.ENGLISH);
  }

  @Override
  public void write(NetworkDescription told, Appendable out) throws IOException {
    Voice voice = new Voice(wording);
    Blocks blocks = Blocks.document();
    new NetworkActors(voice, told).addTo(blocks);
    new NetworkSupport(voice, told).addTo(blocks);
    new NetworkAnswers(voice, told).addTo(blocks);
    blocks.writeTo(out);
  }
}
