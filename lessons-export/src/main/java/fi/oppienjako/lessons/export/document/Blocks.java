package fi.oppienjako.lessons.export.document;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** A Markdown document, or an item of a list in it, under construction. Not thread-safe. */
final class Blocks {

  private static final MarkdownRenderer RENDERER =
      MarkdownRenderer.builder()
          .nodeRendererFactory(new LineStarts())
          .nodeRendererFactory(new PaddedTables())
          .build();

  private final Block parent;

  private Blocks(Block parent) {
    this.parent = parent;
  }

  static Blocks document() {
    return new Blocks(new Document());
  }

  Blocks heading(int level, Inline text) {
    Heading heading = new Heading();
    heading.setLevel(level);
    return add(heading, text);
  }

  Blocks paragraph(Inline text) {
    return add(new Paragraph(), text);
  }

  /** The paragraphs and lines of {@code text}. */
  Blocks prose(String text) {
    Prose.paragraphs(text).forEach(lines -> paragraph(Inline.ofLines(lines)));
    return this;
  }

  Blocks table(Table table) {
    parent.appendChild(table.block());
    return this;
  }

  /** A list with an item for each of {@code things}; nothing if there are none. */
  <T> Blocks bullets(Iterable<T> things, BiConsumer<Blocks, T> item) {
    BulletList list = new BulletList();
    list.setMarker("-");
    boolean tight = true;
    for (T thing : things) {
      ListItem child = new ListItem();
      child.setMarkerIndent(0);
      child.setContentIndent(2);
      item.accept(new Blocks(child), thing);
      list.appendChild(child);
      tight &= paragraphs(child) <= 1;
    }
    list.setTight(tight);
    if (list.getFirstChild() != null) {
      parent.appendChild(list);
    }
    return this;
  }

  /** A list of single lines. */
  Blocks bullets(Iterable<Inline> lines) {
    return bullets(lines, Blocks::paragraph);
  }

  /** Writes the document, ending with a line end. */
  void writeTo(Appendable out) throws IOException {
    out.append(RENDERER.render(parent));
  }

  private Blocks add(Block block, Inline text) {
    text.appendTo(block);
    parent.appendChild(block);
    return this;
  }

  private static int paragraphs(Node item) {
    int count = 0;
    for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
      count += child instanceof Paragraph ? 1 : 0;
    }
    return count;
  }
}
