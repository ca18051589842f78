package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.search.lucene.analysis.Prepared;
import java.io.IOException;
import java.nio.file.Path;

/** A step of the build: makes tables of the bundled words and concepts, beside the classes. */
final class Preparing {

  private Preparing() {}

  /** Takes the folder that the classes are in. */
  public static void main(String... arguments) throws IOException {
    Path classes = Path.of(arguments[0]);
    Prepared.writeLexicons(classes);
    Concepts.write(classes, IndexOptions.defaults().analysis()::words);
  }
}
