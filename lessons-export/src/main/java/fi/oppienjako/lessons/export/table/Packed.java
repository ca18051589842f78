package fi.oppienjako.lessons.export.table;

import com.google.common.io.ByteStreams;
import fi.oppienjako.lessons.export.fault.Wrong;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Refuses a workbook that unpacks to more than any table is, or that declares a document type, by
 * which XML reaches for other files.
 */
final class Packed {

  private static final int MOST_PARTS = 10_000;
  private static final long MOST_BYTES = 2L << 30;
  private static final long HARMLESS_BYTES = 64L << 20;
  private static final long MOST_TIMES = 300;
  private static final int PROLOGUE = 1 << 12;

  private Packed() {}

  static void check(Path file) throws IOException {
    long packed = Files.size(file);
    long most = Math.min(MOST_BYTES, Math.max(HARMLESS_BYTES, MOST_TIMES * packed));
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_PARTS) {
        throw Unreadable.file(file, Wrong.of("table.packed"));
      }
      long unpacked = 0;
      for (ZipEntry part : Collections.list(zip.entries())) {
        unpacked += size(file, zip, part, most - unpacked);
      }
    } catch (ZipException e) {
      throw Unreadable.file(file, Wrong.of("table.workbook", String.valueOf(e.getMessage())));
    }
  }

  /** Counts what a part really holds, since what is declared may be wrong. */
  private static long size(Path file, ZipFile zip, ZipEntry part, long most) throws IOException {
    try (InputStream in = zip.getInputStream(part)) {
      byte[] prologue = in.readNBytes(PROLOGUE);
      String start = new String(prologue, StandardCharsets.ISO_8859_1).replace("\0", "");
      boolean xml = part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
      if (xml && start.toUpperCase(Locale.ROOT).contains("<!DOCTYPE")) {
        throw Unreadable.file(file, Wrong.of("table.doctype"));
      }
      long size = prologue.length + ByteStreams.exhaust(ByteStreams.limit(in, most + 1));
      if (size > most) {
        throw Unreadable.file(file, Wrong.of("table.packed"));
      }
      return size;
    }
  }
}
