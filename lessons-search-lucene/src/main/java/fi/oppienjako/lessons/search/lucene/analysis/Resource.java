package fi.oppienjako.lessons.search.lucene.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of the files bundled beside these classes. */
final class Resource {
  private Resource() {}

  /** The lines of a bundled file without comments and blank lines; none when there is no file. */
  static List<String> lines(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      return in == null ? List.of() : lines(in);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static List<String> lines(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
        .lines()
        .map(Resource::withoutComment)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** What is left of a line before the sign #, which begins a comment. */
  static String withoutComment(String line) {
    int comment = line.indexOf('#');
    return (comment < 0 ? line : line.substring(0, comment)).strip();
  }
}
