package fi.oppienjako.lessons.export.extract;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** The index of a folder, written line by line, so that it may grow long. Not thread-safe. */
final class MarkdownIndex implements AutoCloseable {

  private final MarkdownRenderer renderer = MarkdownRenderer.builder().build();
  private final Writer out;
  private boolean begun;
  private boolean listing;

  /**
   * Begins {@code file}.
   *
   * @throws java.nio.file.FileAlreadyExistsException if it is there already
   */
  MarkdownIndex(Path file) throws IOException {
    out = Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW);
  }

  void heading(int level, String text) throws IOException {
    Heading heading = new Heading();
    heading.setLevel(level);
    heading.appendChild(new Text(oneLine(text)));
    apart();
    write(heading);
    listing = false;
  }

  /** A line of the list below the last heading, which leads to {@code file}. */
  void item(String text, String file) throws IOException {
    Link link = new Link(file, null);
    link.appendChild(new Text(oneLine(text)));
    Paragraph paragraph = new Paragraph();
    paragraph.appendChild(link);
    ListItem item = new ListItem();
    item.appendChild(paragraph);
    BulletList list = new BulletList();
    list.setMarker("-");
    list.setTight(true);
    list.appendChild(item);
    if (!listing) {
      apart();
    }
    write(list);
    listing = true;
  }

  private void apart() throws IOException {
    if (begun) {
      out.write('\n');
    }
    begun = true;
  }

  private void write(Node block) throws IOException {
    Document document = new Document();
    document.appendChild(block);
    out.write(renderer.render(document));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
