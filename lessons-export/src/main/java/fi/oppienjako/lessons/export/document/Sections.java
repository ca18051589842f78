package fi.oppienjako.lessons.export.document;

import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * The sections of a document, each under a heading of the second level. One with nothing in it says
 * so.
 *
 * @param nothing the key of what it says then
 */
record Sections(Voice voice, Blocks blocks, String nothing) {

  /** Begins the section whose heading is under {@code key}. */
  Blocks open(String key) {
    return blocks.heading(2, Inline.of(voice.phrase(key)));
  }

  /** Begins a part of a section. */
  Blocks part(String key) {
    return blocks.heading(3, Inline.of(voice.phrase(key)));
  }

  void told(String key, Optional<LocalizedText> text) {
    open(key);
    text.ifPresentOrElse(told -> blocks.prose(voice.text(told)), this::empty);
  }

  void listed(String key, List<Inline> lines) {
    open(key);
    if (lines.isEmpty()) {
      empty();
    }
    blocks.bullets(lines);
  }

  void tabled(String key, Table table) {
    open(key);
    if (table.isEmpty()) {
      empty();
    } else {
      blocks.table(table);
    }
  }

  void empty() {
    blocks.paragraph(Inline.of(voice.phrase(nothing)));
  }
}
