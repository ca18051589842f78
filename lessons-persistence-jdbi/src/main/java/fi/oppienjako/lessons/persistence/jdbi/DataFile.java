package fi.oppienjako.lessons.persistence.jdbi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fi.oppienjako.lessons.core.port.StoreException;
import fi.oppienjako.lessons.core.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The file of an H2 database, before H2 opens it to write. H2 looks for the newest state that it
 * can read and goes on from there, be it the empty one, and then writes over the rest.
 */
final class DataFile {

  private static final String SUFFIX = ".mv.db";
  private static final int HEADERS = 2 * 4096;
  private static final Pattern VERSION = Pattern.compile("H:[^\\n]*?,version:([0-9a-f]+)");

  private DataFile() {}

  /**
   * The file that {@code path} names.
   *
   * @throws StoreException if H2 cannot take it
   */
  static Path named(Path path) {
    Path file = path.toAbsolutePath().normalize();
    if (file.toString().contains(";")) {
      throw new StoreException(Message.of("store.semicolon", file));
    }
    String name = String.valueOf(file.getFileName());
    return name.endsWith(SUFFIX) ? file : file.resolveSibling(name + SUFFIX);
  }

  /** The name by which H2 calls {@code file}. */
  static String withoutSuffix(Path file) {
    String name = file.toString();
    return name.substring(0, name.length() - SUFFIX.length());
  }

  /**
   * Checks, without changing it, that {@code file} holds what its header says at least.
   *
   * @throws StoreException if it does not, or if another program has it open
   */
  static void check(Path file) {
    long version = versionInHeader(file);
    if (version < 0) {
      throw new StoreException(Message.of("store.damaged"));
    }
    try (MVStore store = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
      if (store.getCurrentVersion() < version) {
        throw new StoreException(Message.of("store.damaged"));
      }
    } catch (MVStoreException e) {
      throw new StoreException(
          e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
              ? Message.of("store.in-use")
              : Message.of("store.damaged"),
          e);
    }
  }

  /** The newest version that was noted in the header; -1 if none was. */
  private static long versionInHeader(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      long newest = -1;
      Matcher headers = VERSION.matcher(new String(in.readNBytes(HEADERS), ISO_8859_1));
      while (headers.find()) {
        newest = Math.max(newest, Long.parseLong(headers.group(1), 16));
      }
      return newest;
    } catch (IOException e) {
      throw new StoreException(Message.of("store.unreachable", String.valueOf(e.getMessage())), e);
    }
  }
}
