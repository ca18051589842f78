package fi.oppienjako.lessons.export.document;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;

/** Escapes what the library leaves alone: marks at the start of a line, and pipes and tildes. */
final class LineStarts implements MarkdownNodeRendererFactory {

  @Override
  public NodeRenderer create(MarkdownNodeRendererContext context) {
    return new NodeRenderer() {
      @Override
      public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(LineStart.class);
      }

      @Override
      public void render(Node node) {
        context.getWriter().raw(((LineStart) node).escaped());
      }
    };
  }

  /** A pipe would make a table; a tilde a block of code, or text struck out. */
  @Override
  public Set<Character> getSpecialCharacters() {
    return Set.of('|', '~');
  }
}
