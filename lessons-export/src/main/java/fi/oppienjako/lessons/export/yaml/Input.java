package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Turns bytes into a text that can be parsed, in bounded memory. */
final class Input {

  private static final int LARGEST_MIB = 16;
  private static final int LARGEST = LARGEST_MIB << 20;

  /** The parser looks ahead along a line, in time that grows with the square of its length. */
  private static final int LONGEST_LINE = 1 << 16;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Input() {}

  static String text(InputStream in, Faults faults) {
    try {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw faults.ending(Place.FILE, Wrong.of("file.too-large", LARGEST_MIB));
      }
      return checked(decoded(bytes, faults), faults);
    } catch (IOException e) {
      throw faults.ending(Place.FILE, Wrong.of("file.unreadable", e.toString()));
    }
  }

  /** A text that is there already. */
  static String text(String text, Faults faults) {
    if (text.length() > LARGEST) {
      throw faults.ending(Place.FILE, Wrong.of("file.too-long", LARGEST));
    }
    return checked(text, faults);
  }

  private static String decoded(byte[] bytes, Faults faults) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer from = ByteBuffer.wrap(bytes);
    CharBuffer to = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(from, to, true);
    to.flip();
    if (result.isError()) {
      throw faults.ending(
          end(to), Wrong.of("file.not-utf", "%02X".formatted(bytes[from.position()] & 0xFF)));
    }
    return to.toString();
  }

  private static String checked(String text, Faults faults) {
    String body = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    int lineStart = 0;
    for (int i = 0; i < body.length(); ) {
      int character = body.codePointAt(i);
      if (!StreamReader.isPrintable(character)) {
        throw faults.ending(
            end(body.subSequence(0, i)), Wrong.of("file.character", "U+%04X".formatted(character)));
      }
      i += Character.charCount(character);
      if (character == '\n' || character == '\r') {
        lineStart = i;
      } else if (i - lineStart > LONGEST_LINE) {
        throw faults.ending(
            end(body.subSequence(0, lineStart)), Wrong.of("file.line-too-long", LONGEST_LINE));
      }
    }
    return body;
  }

  private static Place end(CharSequence before) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < before.length(); i++) {
      char character = before.charAt(i);
      boolean ends =
          character == '\n'
              || (character == '\r' && (i + 1 == before.length() || before.charAt(i + 1) != '\n'));
      if (ends) {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    return Place.FILE.at(line, column);
  }
}
