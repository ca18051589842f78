package fi.oppienjako.lessons.export.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** Reads the sheet of a session that came back as Markdown: each list is a lesson. */
final class ReturnedNotes {

  private static final Pattern ABOUT =
      Pattern.compile("<!-- " + SessionNotes.MARKER + " (\\S+) (\\S+) (\\S+) (\\S+) -->");

  private static final TextContentRenderer TEXT =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.COMPACT).build();

  private ReturnedNotes() {}

  /** Which session it is of, and how it was written: format, session, language, moment. */
  static Optional<List<String>> about(String markdown) {
    Matcher about = ABOUT.matcher(markdown);
    return about.find()
        ? Optional.of(List.of(about.group(1), about.group(2), about.group(3), about.group(4)))
        : Optional.empty();
  }

  static List<Written> lines(String markdown, SessionTab tab, String name, Locale language) {
    Node notes =
        Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build().parse(markdown);
    List<Written> lines = new ArrayList<>();
    String question = "";
    for (Node node = notes.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading) {
        question = TEXT.render(node).strip();
      } else if (node instanceof BulletList) {
        Map<String, String> cells = cells(node, tab, language);
        cells.put(SessionTab.QUESTION, question);
        int line = node.getSourceSpans().get(0).getLineIndex() + 1;
        lines.add(new Written(tab, name, line, "", cells, Optional.empty(), Map.of()));
      }
    }
    return lines;
  }

  /** What stands in an item, without the mark before it. */
  private static String text(Node item) {
    StringBuilder text = new StringBuilder();
    for (Node part = item.getFirstChild(); part != null; part = part.getNext()) {
      boolean apart = part instanceof Paragraph && part.getNext() instanceof Paragraph;
      text.append(TEXT.render(part)).append(apart ? "\n\n" : "\n");
    }
    return text.toString().strip();
  }

  /** What stands behind each heading in the list; what has none is left out. */
  private static Map<String, String> cells(Node list, SessionTab tab, Locale language) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      String text = text(item);
      for (Column column : tab.columns()) {
        String heading = Phrases.in(language, "column.session." + column.key()) + ":";
        if (text.startsWith(heading)) {
          cells.put(column.key(), CellText.read(text.substring(heading.length())));
        }
      }
    }
    return cells;
  }
}
