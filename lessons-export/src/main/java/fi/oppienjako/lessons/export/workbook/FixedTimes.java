package fi.oppienjako.lessons.export.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Makes the same bytes of the same workbook: the writer puts the time of day into it. */
final class FixedTimes {

  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");
  private static final LocalDateTime ZIPPED = LocalDateTime.of(1980, 1, 1, 0, 0);

  private FixedTimes() {}

  /** Writes what {@code writing} writes, as if at {@code at}; {@code out} stays open. */
  static void write(OutputStream out, Instant at, Writing writing) throws IOException {
    Path plain = Files.createTempFile("lessons", ".xlsx");
    try {
      try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(plain))) {
        writing.write(file);
      }
      // Not as a stream: the writer marks sizes in a way that a stream of entries cannot follow.
      try (ZipFile entries = new ZipFile(plain.toFile())) {
        copy(entries, new ZipOutputStream(out), at);
      }
    } finally {
      Files.delete(plain);
    }
  }

  private static void copy(ZipFile entries, ZipOutputStream zip, Instant at) throws IOException {
    for (ZipEntry entry : Collections.list(entries.entries())) {
      ZipEntry same = new ZipEntry(entry.getName());
      same.setTimeLocal(ZIPPED);
      zip.putNextEntry(same);
      try (InputStream content = entries.getInputStream(entry)) {
        if (entry.getName().equals(PROPERTIES)) {
          zip.write(dated(content, at).getBytes(StandardCharsets.UTF_8));
        } else {
          content.transferTo(zip);
        }
      }
      zip.closeEntry();
    }
    zip.finish();
  }

  private static String dated(InputStream properties, Instant at) throws IOException {
    String xml = new String(properties.readAllBytes(), StandardCharsets.UTF_8);
    String day = at.truncatedTo(ChronoUnit.SECONDS).toString();
    return CREATED.matcher(xml).replaceFirst("$1" + Matcher.quoteReplacement(day));
  }

  /** What writes a workbook to a stream. */
  @FunctionalInterface
  interface Writing {

    void write(OutputStream out) throws IOException;
  }
}
