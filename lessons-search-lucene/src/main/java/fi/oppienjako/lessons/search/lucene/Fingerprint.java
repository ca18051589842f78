package fi.oppienjako.lessons.search.lucene;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/** Tells apart indexes whose terms were made in different ways. */
final class Fingerprint {

  /** To be raised whenever documents are made otherwise, or the bundled words change. */
  private static final int FORMAT = 3;

  private Fingerprint() {}

  static String of(IndexOptions options) {
    return FORMAT
        + "-"
        + Hashing.sha256().hashString(options.fingerprint(), StandardCharsets.UTF_8);
  }
}
