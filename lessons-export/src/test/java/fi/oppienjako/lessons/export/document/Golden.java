package fi.oppienjako.lessons.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Documents as they ought to be, kept under {@code src/test/resources}.
 *
 * <p>To write them anew: {@code mvn test -pl lessons-export -am -Dgolden.write=true}, then read the
 * difference before it is kept.
 */
final class Golden {

  private static final Path FOLDER =
      Path.of("src/test/resources/fi/oppienjako/lessons/export/document");

  private Golden() {}

  static void compare(String file, String document) {
    Path golden = FOLDER.resolve(file);
    try {
      if (Boolean.getBoolean("golden.write")) {
        Files.createDirectories(FOLDER);
        Files.writeString(golden, document);
      }
      assertThat(document).isEqualTo(Files.readString(golden));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
