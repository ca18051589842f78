package fi.oppienjako.lessons.export.table;

import com.google.common.io.CharStreams;
import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.export.yaml.WholeCharacters;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads one note: the front matter, the title, and what stands under each heading. */
final class Note {

  private static final String FENCE = "---";
  private static final Parser PARSER = Parser.builder().build();
  private static final TextContentRenderer TEXT =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS).build();

  private Note() {}

  static Map<String, String> read(Path file, Tables options) throws IOException {
    Encoding encoding =
        options.charset().isPresent()
            ? Encoding.told(file, options.charset().get())
            : Encoding.of(file);
    String text;
    try (Reader in = encoding.open(file)) {
      text = CharStreams.toString(in).replace("\r\n", "\n");
    }
    Map<String, String> cells = new LinkedHashMap<>();
    int end = text.startsWith(FENCE + "\n") ? text.indexOf("\n" + FENCE, FENCE.length()) : -1;
    if (end > 0) {
      cells.putAll(frontMatter(file, text.substring(FENCE.length() + 1, end + 1)));
      int line = text.indexOf('\n', end + 1);
      text = line < 0 ? "" : text.substring(line);
    }
    body(text, cells);
    return cells;
  }

  private static Map<String, String> frontMatter(Path file, String yaml) {
    try {
      LoadSettings settings =
          LoadSettings.builder()
              .setMaxAliasesForCollections(0)
              .setAllowDuplicateKeys(false)
              .build();
      Object read = new Load(settings).loadFromReader(new WholeCharacters(yaml));
      return read instanceof Map<?, ?> map ? Flattened.of(map) : Map.of();
    } catch (MarkedYamlEngineException e) {
      throw Unreadable.file(file, Wrong.of("yaml.broken", e.getProblem()));
    } catch (YamlEngineException e) {
      throw Unreadable.file(file, Wrong.of("yaml.broken", String.valueOf(e.getMessage())));
    }
  }

  private static void body(String text, Map<String, String> cells) {
    String column = "text";
    Document part = new Document();
    Node node = PARSER.parse(text).getFirstChild();
    while (node != null) {
      Node next = node.getNext();
      if (node instanceof Heading heading) {
        keep(column, part, cells);
        part = new Document();
        String name = TEXT.render(heading).strip();
        column = heading.getLevel() == 1 ? "text" : name;
        if (heading.getLevel() == 1) {
          cells.putIfAbsent("title", name);
        }
      } else {
        part.appendChild(node);
      }
      node = next;
    }
    keep(column, part, cells);
  }

  private static void keep(String column, Document part, Map<String, String> cells) {
    String text = TEXT.render(part).strip();
    if (!text.isEmpty()) {
      cells.merge(column, text, (before, more) -> before + "\n\n" + more);
    }
  }
}
