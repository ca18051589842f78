package fi.oppienjako.lessons.export.document;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.Rhythm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A playbook as Markdown, to be read in a terminal too: where it comes from, its roles, and its
 * phases with all that they offer.
 *
 * <p>Words are named by the playbook's own vocabulary unless the wording has one.
 *
 * @param wording the language, and a vocabulary to be used instead of the playbook's own
 */
public record PlaybookMarkdown(Wording wording) implements DocumentFormat<Playbook> {

  /** Checks that nothing is missing. */
  public PlaybookMarkdown {
    requireNonNull(wording, "wording");
  }

  /** In English, with the playbook's own vocabulary. */
  public PlaybookMarkdown() {
    this(Wording.ENGLISH);
  }

  @Override
  public void write(Playbook playbook, Appendable out) throws IOException {
    Voice voice =
        new Voice(
            wording.vocabulary().labels().isEmpty()
                ? wording.with(playbook.vocabulary())
                : wording);
    Blocks blocks = Blocks.document().heading(1, Inline.of(voice.text(playbook.name())));
    playbook.summary().map(voice::text).ifPresent(blocks::prose);
    List<Inline> facts = new ArrayList<>();
    facts.add(voice.fact("playbook.id").id(playbook.id().value()));
    playbook
        .source()
        .ifPresent(source -> facts.add(voice.fact("playbook.source", voice.text(source))));
    facts.add(voice.fact("playbook.rhythm", told(playbook.rhythm(), voice)));
    blocks.bullets(facts);
    ProcessSections.of(voice, playbook.process()).addTo(blocks);
    blocks.writeTo(out);
  }

  private static String told(Rhythm rhythm, Voice voice) {
    return voice.phrase(
        "playbook.rhythm.told",
        voice.text(rhythm.capture().label()),
        voice.text(rhythm.sharing().label()));
  }
}
