package fi.oppienjako.lessons.export.document;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownWriter;

/** Writes tables whose columns are padded, so that they read well as they are. */
final class PaddedTables implements MarkdownNodeRendererFactory {

  @Override
  public NodeRenderer create(MarkdownNodeRendererContext context) {
    return new NodeRenderer() {
      @Override
      public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TableBlock.class);
      }

      @Override
      public void render(Node node) {
        write(TableLines.of((TableBlock) node), context.getWriter());
      }
    };
  }

  @Override
  public Set<Character> getSpecialCharacters() {
    return Set.of('|');
  }

  private static void write(List<String> lines, MarkdownWriter out) {
    out.raw(lines.get(0));
    for (String line : lines.subList(1, lines.size())) {
      out.line();
      out.raw(line);
    }
    out.block();
  }
}
