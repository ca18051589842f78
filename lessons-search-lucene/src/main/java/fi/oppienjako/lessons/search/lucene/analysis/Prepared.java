package fi.oppienjako.lessons.search.lucene.analysis;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;

/**
 * Tables that the build makes of the bundled words and puts beside the classes, so that no process
 * takes its time and memory to make them.
 */
public final class Prepared {

  /** What reads a table. */
  public interface Reader<T> {
    T read(DataInput file) throws IOException;
  }

  /** What writes a table. */
  public interface Writer {
    void write(DataOutput file) throws IOException;
  }

  private Prepared() {}

  /** The table of that name beside {@code place}; none if the classes were built without. */
  public static <T> Optional<T> read(Class<?> place, String name, Reader<T> reader) {
    try (InputStream file = place.getResourceAsStream(name)) {
      return file == null
          ? Optional.empty()
          : Optional.of(reader.read(new InputStreamDataInput(new BufferedInputStream(file))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Writes a table beside {@code place} where the classes are in {@code classes}. */
  public static void write(Path classes, Class<?> place, String name, Writer writer)
      throws IOException {
    Path folder = classes.resolve(place.getPackageName().replace('.', '/'));
    try (var file = new OutputStreamDataOutput(Files.newOutputStream(folder.resolve(name)))) {
      writer.write(file);
    }
  }

  /** Prepares the bundled words of every language for classes in {@code classes}. */
  public static void writeLexicons(Path classes) throws IOException {
    for (Language language : Language.all()) {
      Lexicon made = Lexicon.made(language);
      write(classes, Lexicon.class, Lexicon.file(language), made::write);
    }
  }
}
