package fi.oppienjako.lessons.export.document;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.reuse.Figure;

/**
 * The cells of a table in which a figure stands: the number, and the first of what is behind it.
 */
record FigureCells(Voice voice) {

  private static final int SHOWN = 5;

  Table.Column count(String key) {
    return Table.number(voice.phrase(key));
  }

  Inline count(Figure<?> figure) {
    return Inline.of(figure.toString());
  }

  Table.Column ids() {
    return Table.text(voice.phrase("card.ids"));
  }

  Inline ids(Figure<?> figure) {
    Inline line = new Inline();
    int shown = 0;
    for (Id<?> id : figure.ids()) {
      if (shown == SHOWN) {
        return line.text(" ").text(voice.counted("card.ids.more", figure.count() - shown));
      }
      if (shown > 0) {
        line.text(", ");
      }
      line.id(id.value());
      shown++;
    }
    return line;
  }
}
