package fi.oppienjako.lessons.export.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * In which characters a text file is written.
 *
 * <p>A byte order mark tells it; so do the zeros of UTF-16. A file that is UTF-8 to its end is
 * UTF-8, also if a few bytes in it are damaged. What is left was written by a program of Windows.
 *
 * @param charset the character set
 * @param mark how many bytes the byte order mark takes; 0 if there is none
 * @param damaged how many places could not be read
 */
record Encoding(Charset charset, int mark, long damaged) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int BLOCK = 1 << 16;

  static Encoding of(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(4096);
    }
    if (begins(start, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(UTF_8, 3, utf8(file).damaged);
    }
    if (begins(start, 0xFF, 0xFE, 0, 0)) {
      return new Encoding(Charset.forName("UTF-32LE"), 4, 0);
    }
    if (begins(start, 0xFF, 0xFE)) {
      return new Encoding(UTF_16LE, 2, 0);
    }
    if (begins(start, 0xFE, 0xFF)) {
      return new Encoding(UTF_16BE, 2, 0);
    }
    int even = zeros(start, 0);
    int odd = zeros(start, 1);
    if (Math.max(even, odd) > start.length / 5) {
      return new Encoding(odd > even ? UTF_16LE : UTF_16BE, 0, 0);
    }
    Tally tally = utf8(file);
    return tally.damaged == 0 || tally.beyondAscii > 10 * tally.damaged
        ? new Encoding(UTF_8, 0, tally.damaged)
        : new Encoding(WINDOWS, 0, 0);
  }

  /** The file in the character set that somebody has named. */
  static Encoding told(Path file, Charset charset) throws IOException {
    Encoding found = of(file);
    return new Encoding(charset, found.mark, 0);
  }

  Reader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    in.skipNBytes(mark);
    return new BufferedReader(
        new InputStreamReader(
            in,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
        BLOCK);
  }

  private record Tally(long beyondAscii, long damaged) {}

  private static Tally utf8(Path file) throws IOException {
    CharsetDecoder decoder = UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
    CharBuffer characters = CharBuffer.allocate(BLOCK);
    long beyond = 0;
    long damaged = 0;
    try (InputStream in = Files.newInputStream(file)) {
      boolean ended = false;
      while (!ended) {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
        CoderResult result;
        do {
          characters.clear();
          result = decoder.decode(bytes, characters, ended);
          characters.flip();
          beyond += characters.chars().filter(c -> c > 127).count();
          if (result.isError()) {
            damaged++;
            bytes.position(bytes.position() + result.length());
          }
        } while (result.isError() || result.isOverflow());
        bytes.compact();
      }
    }
    return new Tally(beyond, damaged);
  }

  private static boolean begins(byte[] start, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= start.length || (start[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static int zeros(byte[] start, int from) {
    int zeros = 0;
    for (int i = from; i < start.length; i += 2) {
      zeros += start[i] == 0 ? 1 : 0;
    }
    return zeros;
  }
}
