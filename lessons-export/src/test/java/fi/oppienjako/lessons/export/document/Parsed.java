package fi.oppienjako.lessons.export.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown read back by the library. */
final class Parsed {

  private static final List<org.commonmark.Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
  private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(TABLES).build();

  private Parsed() {}

  static String html(String markdown) {
    return HTML.render(PARSER.parse(markdown));
  }

  static String text(String markdown) {
    return text(PARSER.parse(markdown));
  }

  static List<String> headings(String markdown) {
    return all(markdown, Heading.class);
  }

  static List<String> cells(String markdown) {
    return all(markdown, TableCell.class);
  }

  static List<String> paragraphs(String markdown) {
    return all(markdown, Paragraph.class);
  }

  /** What the document is made of, without its texts. */
  static String shape(String markdown) {
    return nodes(PARSER.parse(markdown)).stream()
        .filter(node -> !(node instanceof Text))
        .map(node -> node.getClass().getSimpleName())
        .collect(Collectors.joining(" "));
  }

  private static List<String> all(String markdown, Class<? extends Node> type) {
    return nodes(PARSER.parse(markdown)).stream()
        .filter(type::isInstance)
        .map(Parsed::text)
        .toList();
  }

  private static String text(Node node) {
    return nodes(node).stream().map(Parsed::literal).collect(Collectors.joining());
  }

  private static String literal(Node node) {
    if (node instanceof Text text) {
      return text.getLiteral();
    }
    if (node instanceof Code code) {
      return code.getLiteral();
    }
    return node instanceof HardLineBreak || node instanceof SoftLineBreak ? "\n" : "";
  }

  private static List<Node> nodes(Node root) {
    List<Node> nodes = new ArrayList<>(List.of(root));
    for (Node child = root.getFirstChild(); child != null; child = child.getNext()) {
      nodes.addAll(nodes(child));
    }
    return nodes;
  }
}
