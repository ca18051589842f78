package fi.oppienjako.lessons.export;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import com.google.common.collect.Streams;
import fi.oppienjako.lessons.core.StandardKinds;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import fi.oppienjako.lessons.export.lines.Lines;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * Things of all kinds as lines of JSON: what somebody may see, or everything that a store holds.
 *
 * <p>Each line is one thing: its kind, the version of its form and its value, as {@link
 * fi.oppienjako.lessons.json.LessonsJson} writes it. Nothing comes before what it refers to, things
 * of one kind are in the order of their identifiers, and the same things give the same bytes. Any
 * number of things goes through in bounded memory. Thread-safe.
 */
public final class JsonLines {

  private final ImmutableList<Kind<?>> kinds;
  private final Lines lines;

  private JsonLines(ImmutableList<Kind<?>> kinds) {
    this.kinds = kinds;
    this.lines = new Lines(kinds);
  }

  /** Lines of the kinds of this library and of {@code others}, which come after them. */
  public static JsonLines of(Kind<?>... others) {
    return new JsonLines(
        ImmutableList.<Kind<?>>builder().addAll(StandardKinds.ALL).add(others).build());
  }

  /**
   * Writes what {@code seen} shows to its viewer, as it shows it.
   *
   * @param out where to; it is left open
   * @param soFar told now and then, and at the end, how many things have been written
   * @return how many things were written
   */
  public long write(Snapshot seen, OutputStream out, LongConsumer soFar) {
    requireNonNull(seen, "seen");
    // The iterator of a flat map would hold all of a kind in memory at once.
    List<Stream<? extends Aggregate<?>>> kindByKind = new ArrayList<>();
    kinds.forEach(kind -> kindByKind.add(seen.all(kind).stream()));
    try {
      return lines.write(
          Iterators.concat(Iterators.transform(kindByKind.iterator(), Stream::iterator)),
          out,
          soFar);
    } finally {
      kindByKind.forEach(Stream::close);
    }
  }

  /**
   * Writes everything that {@code store} holds, however few may see it: a backup, to be guarded as
   * carefully as the store. Nothing is written to the store meanwhile.
   *
   * @param out where to; it is left open
   * @param soFar told now and then, and at the end, how many things have been written
   * @return how many things were written
   */
  public long backup(Store store, OutputStream out, LongConsumer soFar) {
    return store.write(everything -> write(everything, out, soFar));
  }

  /**
   * Loads what is in {@code file} into {@code store}, at the revisions that are written there, once
   * all of it has been read and nothing was found wrong. What the store holds already with the same
   * content is passed over, so that a load that was cut short can be run again.
   *
   * @param progress called after each chunk
   * @return how many things are in the file
   * @throws InvalidFileException with everything that is wrong in the file; nothing was loaded
   */
  public long load(Path file, Store store, LoadProgress progress) {
    long count = check(file);
    try (InputStream in = Files.newInputStream(file)) {
      store.load(Streams.stream(lines.read(in, file.toString())), progress);
      return count;
    } catch (IOException e) {
      throw Lines.unreadable(file.toString(), e);
    }
  }

  /**
   * Reads {@code file} to its end without taking anything from it.
   *
   * @return how many things are in it
   * @throws InvalidFileException with everything that is wrong in it, up to a thousand faults
   */
  public long check(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return lines.check(in, file.toString());
    } catch (IOException e) {
      throw Lines.unreadable(file.toString(), e);
    }
  }

  /**
   * The things in {@code in}, read as they are asked for.
   *
   * @param in where from; it is left open
   * @param name what it is called in faults
   * @throws InvalidFileException while it is read, at the first line in which anything is wrong
   */
  public Stream<Aggregate<?>> read(InputStream in, String name) {
    return Streams.stream(lines.read(in, name));
  }

  /** The kinds that may appear on a line, in their order. */
  public List<Kind<?>> kinds() {
    return kinds;
  }
}
