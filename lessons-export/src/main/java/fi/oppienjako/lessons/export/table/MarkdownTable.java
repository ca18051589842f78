package fi.oppienjako.lessons.export.table;

import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Notes in Markdown, one to a file: what the front matter says, and a column for each heading. */
final class MarkdownTable implements Table {

  private final Path place;
  private final List<Path> files;
  private final Tables options;
  private final List<String> columns;

  private MarkdownTable(Path place, List<Path> files, Tables options, List<String> columns) {
    this.place = place;
    this.files = files;
    this.options = options;
    this.columns = columns;
  }

  static MarkdownTable of(Path place, Tables options) throws IOException {
    List<Path> files = files(place);
    Set<String> columns = new LinkedHashSet<>();
    for (Path file : files) {
      try {
        columns.addAll(Note.read(file, options).keySet());
      } catch (InvalidFileException e) {
        // Told as a row that is broken, once the rows are read.
      }
    }
    if (columns.isEmpty()) {
      throw Unreadable.file(place, Wrong.of("table.empty"));
    }
    return new MarkdownTable(place, files, options, List.copyOf(columns));
  }

  private static List<Path> files(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    try (Stream<Path> all = Files.list(place)) {
      return all.filter(
              file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(md|markdown)"))
          .sorted()
          .toList();
    }
  }

  @Override
  public String name() {
    return place.toString();
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public List<Worded> told() {
    return List.of(Wrong.of("table.markdown", files.size()));
  }

  @Override
  public Rows rows() {
    Iterator<Path> left = files.iterator();
    return new Ahead() {
      @Override
      protected @Nullable Row read() {
        return left.hasNext() ? row(left.next()) : null;
      }

      @Override
      public void close() {}
    };
  }

  private Row row(Path file) {
    Place where = new Place(file.toString(), "", 1);
    try {
      Map<String, String> cells = Note.read(file, options);
      return Row.of(where, columns.stream().map(column -> cells.getOrDefault(column, "")).toList());
    } catch (InvalidFileException e) {
      return Row.broken(where, e.faults().get(0).message(), file.toString());
    } catch (IOException e) {
      return Row.broken(
          where, Wrong.of("file.unreadable", String.valueOf(e.getMessage())), file.toString());
    }
  }

  @Override
  public RejectedRows rejects(Path to, List<String> names, String why) {
    return new RejectedJson(to, true, names, why);
  }
}
