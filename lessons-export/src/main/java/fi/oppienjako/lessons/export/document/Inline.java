package fi.oppienjako.lessons.export.document;

import fi.oppienjako.lessons.core.model.Id;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * What stands within a line: texts of others stay text, whatever marks they hold. Put to use once;
 * not thread-safe.
 */
final class Inline {

  private static final Set<String> LINKED = Set.of("http", "https");

  private final List<Node> nodes = new ArrayList<>();

  /** {@code text} in one line. */
  static Inline of(String text) {
    return new Inline().text(text);
  }

  /** {@code text} in one line, standing out. */
  static Inline ofStrong(String text) {
    return new Inline().strong(text);
  }

  /** The lines, each on its own. */
  static Inline ofLines(List<String> lines) {
    Inline inline = new Inline();
    for (String line : lines) {
      if (!inline.nodes.isEmpty()) {
        inline.nodes.add(new HardLineBreak());
      }
      inline.line(line);
    }
    return inline;
  }

  /** {@code text} in one line; a space at its start or end parts it from its neighbours. */
  Inline text(String text) {
    String line = Prose.line(text);
    if (isAtLineStart()) {
      return line(line);
    }
    if (line.isEmpty()) {
      return line(text.isEmpty() ? "" : " ");
    }
    return line((text.startsWith(" ") ? " " : "") + line + (text.endsWith(" ") ? " " : ""));
  }

  /** {@code text} in one line, standing out. */
  Inline strong(String text) {
    String line = Prose.line(text);
    if (!line.isEmpty()) {
      StrongEmphasis strong = new StrongEmphasis("**");
      strong.appendChild(new Text(line));
      nodes.add(strong);
    }
    return this;
  }

  /** An identifier, set apart; what is none stays plain text. */
  Inline id(String id) {
    if (!Id.isWellFormed(id)) {
      return text(id);
    }
    nodes.add(new Code(id));
    return this;
  }

  /** {@code text} in one line, leading to {@code target} if that is on the web, else beside it. */
  Inline link(String text, URI target) {
    String scheme = target.getScheme() == null ? "" : target.getScheme().toLowerCase(Locale.ROOT);
    if (!LINKED.contains(scheme)) {
      return text(text).text(" ").text(target.toString());
    }
    Link link = new Link(target.toASCIIString(), null);
    link.appendChild(new Text(Prose.line(text)));
    nodes.add(link);
    return this;
  }

  /** Whether nothing stands in it. */
  boolean isEmpty() {
    return nodes.isEmpty();
  }

  /** Puts all of it into {@code parent}. */
  void appendTo(Node parent) {
    nodes.forEach(parent::appendChild);
  }

  private Inline line(String line) {
    if (line.isEmpty()) {
      return this;
    }
    if (LineStart.needsEscape(line) && isAtLineStart()) {
      nodes.add(new LineStart(line.charAt(0)));
      nodes.add(new Text(line.substring(1)));
    } else {
      nodes.add(new Text(line));
    }
    return this;
  }

  private boolean isAtLineStart() {
    return nodes.isEmpty() || nodes.get(nodes.size() - 1) instanceof HardLineBreak;
  }
}
