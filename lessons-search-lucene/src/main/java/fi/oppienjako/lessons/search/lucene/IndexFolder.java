package fi.oppienjako.lessons.search.lucene;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import fi.oppienjako.lessons.core.text.Message;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Where an index is: a folder with a numbered folder in it for each time that the index was
 * rebuilt, of which all but the last are removed; or memory. Not thread-safe.
 */
final class IndexFolder {

  private static final System.Logger LOG = System.getLogger(IndexFolder.class.getName());
  private static final Pattern NAME = Pattern.compile("index-\\d{1,9}");

  private final @Nullable Path folder;
  private final Map<Engine, Path> places = new HashMap<>();

  private IndexFolder(@Nullable Path folder) {
    this.folder = folder;
  }

  static IndexFolder inMemory() {
    return new IndexFolder(null);
  }

  static IndexFolder at(Path folder) {
    return new IndexFolder(folder);
  }

  /**
   * Opens the last index in the folder; a new one if there is none, or if it is damaged.
   *
   * @throws IndexException if the folder holds something else or is in use
   */
  Engine open(Analysis analysis, String fingerprint) throws IOException {
    if (folder == null) {
      return new Engine(new ByteBuffersDirectory(), analysis, fingerprint);
    }
    Files.createDirectories(folder);
    for (Path place : places(folder)) {
      if (complete(place)) {
        Optional<Engine> opened = open(place, analysis, fingerprint);
        if (opened.isPresent()) {
          return opened.get();
        }
      }
    }
    return fresh(analysis, fingerprint);
  }

  /** A new index beside those that are there. */
  Engine fresh(Analysis analysis, String fingerprint) throws IOException {
    if (folder == null) {
      return new Engine(new ByteBuffersDirectory(), analysis, fingerprint);
    }
    int last = places(folder).stream().mapToInt(IndexFolder::number).max().orElse(0);
    return engine(folder.resolve("index-" + (last + 1)), analysis, fingerprint);
  }

  /** Removes every index but {@code kept}. */
  void keepOnly(Engine kept) throws IOException {
    if (folder != null) {
      for (Path place : places(folder)) {
        if (!place.equals(places.get(kept))) {
          MoreFiles.deleteRecursively(place, RecursiveDeleteOption.ALLOW_INSECURE);
        }
      }
    }
  }

  private Optional<Engine> open(Path place, Analysis analysis, String fingerprint)
      throws IOException {
    try {
      return Optional.of(engine(place, analysis, fingerprint));
    } catch (CorruptIndexException
        | IndexFormatTooNewException
        | IndexFormatTooOldException
        | EOFException
        | NoSuchFileException
        | IllegalArgumentException damaged) {
      LOG.log(System.Logger.Level.WARNING, Message.of("index.damaged", place).toString(), damaged);
      return Optional.empty();
    }
  }

  private Engine engine(Path place, Analysis analysis, String fingerprint) throws IOException {
    try {
      Engine engine = new Engine(FSDirectory.open(place), analysis, fingerprint);
      places.put(engine, place);
      return engine;
    } catch (LockObtainFailedException inUse) {
      throw new IndexException(Message.of("index.in-use", place.toAbsolutePath()), inUse);
    }
  }

  private static boolean complete(Path place) throws IOException {
    try (FSDirectory directory = FSDirectory.open(place)) {
      return DirectoryReader.indexExists(directory);
    }
  }

  /** The indexes in {@code folder}, the last first. */
  private static List<Path> places(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      if (!all.stream().allMatch(file -> NAME.matcher(file.getFileName().toString()).matches())) {
        throw new IndexException(Message.of("index.foreign", folder.toAbsolutePath()));
      }
      return all.stream().sorted(Comparator.comparingInt(IndexFolder::number).reversed()).toList();
    }
  }

  private static int number(Path place) {
    return Integer.parseInt(place.getFileName().toString().substring("index-".length()));
  }
}
