package fi.oppienjako.lessons.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody may send to do harm, or by mistake, is refused with a sentence and a place. */
class HostileFilesTest {

  private static final String GOOD =
      "playbook: p\nlanguage: en\nname: P\nphases: [{phase: a, name: A}]\n";

  @Test
  void refusesAliasesSoThatNothingMultiplies() {
    assertThat(faults("playbook: &a p\nlanguage: en\nname: *a\nphases: *b\n<<: *a\n"))
        .isEqualTo(
            """
            h.yaml:1: playbook: the anchor &a is refused
            h.yaml:3: name: an alias (*) is refused; write out what it stands for
            h.yaml:4: phases: an alias (*) is refused; write out what it stands for
            h.yaml:5: <<: there is no such key here; expected: language, playbook, name, summary, \
            source, rhythm, roles, phases, words
            h.yaml:5: <<: an alias (*) is refused; write out what it stands for""");
  }

  @Test
  void tellsOfARefusedValueNothingElse() {
    assertThat(
            faults("playbook: p\nlanguage: en\nname: \"a\\rb\"\nphases: [{phase: a, name: *n}]\n"))
        .isEqualTo(
            """
            h.yaml:3: name: the text holds the character U+000D; remove it
            h.yaml:4: phases[0].name: an alias (*) is refused; write out what it stands for""");
  }

  @Test
  void refusesTags() {
    assertThat(
            faults(
                """
                playbook: !!java.net.URL p
                language: !en en
                name: P
                phases: !!set [{phase: a, name: A}]
                """))
        .isEqualTo(
            """
            h.yaml:1: playbook: the tag tag:yaml.org,2002:java.net.URL is refused
            h.yaml:2: language: the tag !en is refused
            h.yaml:4: phases: the tag tag:yaml.org,2002:set is refused""");
  }

  @Test
  void refusesWhatGoesTooDeep() {
    assertThat(faults(GOOD + "words: " + "[".repeat(10_000)))
        .startsWith("h.yaml:5: words[0][0]")
        .endsWith(": nested more than 30 levels deep");
    assertThat(faults(GOOD + "words: " + "{a: ".repeat(100))).endsWith("more than 30 levels deep");
    assertThat(faults(GOOD + "words:\n  " + "- ".repeat(10_000)))
        .endsWith("more than 30 levels deep");
    assertThat(faults("? ".repeat(10_000))).endsWith("more than 30 levels deep");
  }

  @Test
  void refusesWhatIsTooLong() {
    assertThat(faults(GOOD + "summary: " + "a".repeat(65_537)))
        .isEqualTo("h.yaml:5: the line is longer than 65536 characters; divide it");
    assertThat(faults(GOOD + "summary: |\n" + " a\n".repeat(40_000)))
        .isEqualTo("h.yaml:5: summary: the text is longer than 65536 characters");
    assertThat(faults(GOOD + "words: [" + "a,\n".repeat(400_000)))
        .endsWith("the file has more than 400000 values; divide it");
    assertThat(faults("#\n".repeat(9 << 20)))
        .isEqualTo("h.yaml: the text is longer than 16777216 characters; divide it");
    assertThat(faultsIn(new ByteArrayInputStream(new byte[17 << 20])))
        .isEqualTo("h.yaml: the file is larger than 16 MiB; divide it");
    assertThat(faults("# a comment\n".repeat(1 << 20))).contains("the file is empty");
  }

  @Test
  void readsNoMoreOfAnEndlessStreamThanItMayKeep() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }

          @Override
          public int read(byte[] bytes, int from, int count) {
            Arrays.fill(bytes, from, from + count, (byte) ' ');
            return count;
          }
        };
    assertThat(faultsIn(endless)).isEqualTo("h.yaml: the file is larger than 16 MiB; divide it");
  }

  @Test
  void tellsNoMoreFaultsThanAPersonCanRead() {
    String[] faults = faults(GOOD + "roles: [" + "*a,".repeat(10_000)).split("\n", -1);

    assertThat(faults).hasSize(1001);
    assertThat(faults[0]).isEqualTo("h.yaml: has 1000 faults or more; these are the first");
  }

  @Test
  void quotesNoMoreThanAPersonCanRead() {
    assertThat(faults(GOOD + "rhythm: {capture: " + "a".repeat(60_000) + "}\n"))
        .hasSizeLessThan(500)
        .startsWith("h.yaml:5: rhythm.capture: 'aaa")
        .contains("aaa…aaa")
        .endsWith("such as 10 days, 2 weeks, 1 month or 1 year");
  }

  @Test
  void takesNoLongTimeOverManyUnknownWords() {
    StringBuilder keys = new StringBuilder(GOOD);
    for (int i = 0; i < 100_000; i++) {
      keys.append("k").append(i).append(": x\n");
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(faults(keys.toString())).contains("k998: "));
  }

  @Test
  void readsCharactersOfTwoCharsWhereverTheyStand() {
    for (int before = 0; before < 2100; before++) {
      String text = "#" + " ".repeat(before) + "\n" + GOOD + "summary: 😀😀\n";

      assertThat(Playbooks.parse(text, "h.yaml").summary()).hasToString("Optional[😀😀]");
    }
  }

  @Test
  void refusesWhatIsNotUtf8WithItsLine() {
    byte[] latin = (GOOD + "summary: Näin\n").getBytes(ISO_8859_1);

    assertThat(faultsIn(new ByteArrayInputStream(latin)))
        .isEqualTo("h.yaml:5: the byte E4 is not UTF-8; save the file as UTF-8");
    assertThat(faultsIn(new ByteArrayInputStream(GOOD.getBytes(UTF_16))))
        .isEqualTo("h.yaml:1: the byte FE is not UTF-8; save the file as UTF-8");
    byte[] cutShort = Arrays.copyOf("playbook: ä".getBytes(UTF_8), 11);
    assertThat(faultsIn(new ByteArrayInputStream(cutShort)))
        .isEqualTo("h.yaml:1: the byte C3 is not UTF-8; save the file as UTF-8");
  }

  @Test
  void toleratesAByteOrderMarkAndTheLineEndingsOfWindows() {
    byte[] bytes = ("\uFEFF" + GOOD.replace("\n", "\r\n")).getBytes(UTF_8);

    assertThat(Playbooks.read(new ByteArrayInputStream(bytes), "h.yaml"))
        .isEqualTo(Playbooks.parse(GOOD, "h.yaml"));
    assertThat(faults(GOOD.replace("\n", "\r\n") + "sumary: x\r\n"))
        .startsWith("h.yaml:5: sumary:");
    assertThat(faults(GOOD.replace("\n", "\r") + "sumary: x\r")).startsWith("h.yaml:5: sumary:");
  }

  @Test
  void refusesControlCharactersAsTheyAreAndInDisguise() {
    assertThat(faults(GOOD + "summary: a\0b\n"))
        .isEqualTo("h.yaml:5: the character U+0000 is not allowed in a file; remove it");
    assertThat(faults(GOOD + "summary: a\u001b[31mb\n"))
        .isEqualTo("h.yaml:5: the character U+001B is not allowed in a file; remove it");
    assertThat(faults(GOOD + "summary: \"a\\0b\"\nsource: \"\\x1b[31m\"\nrhythm: \"\\ud800\"\n"))
        .contains("h.yaml:5: summary: the text holds the character U+0000; remove it")
        .contains("h.yaml:6: source: the text holds the character U+001B; remove it")
        .contains("h.yaml:7: rhythm: ");
  }

  @Test
  void refusesAnotherDocument() {
    assertThat(faults(GOOD + "---\n" + GOOD))
        .isEqualTo(
            "h.yaml:5: a file holds one playbook or programme; another document begins here");
    assertThat(faults(GOOD + "...\n---\n[")).startsWith("h.yaml:6: a file holds one playbook");
    assertThat(Playbooks.parse("---\n" + GOOD + "...\n", "h.yaml")).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\n", "# nothing\n", "\uFEFF"})
  void refusesAnEmptyFile(String empty) {
    assertThat(faults(empty))
        .isEqualTo("h.yaml: the file is empty; it should begin with playbook: or programme:");
  }

  @Test
  void refusesWhatIsNoKeysAtAll() {
    assertThat(faults("- playbook: p\n"))
        .isEqualTo("h.yaml:1: a file begins with playbook: or programme:, not with a list");
    assertThat(faults("playbook")).endsWith("not with a text");
    assertThat(faults("---\n")).endsWith("not with a text");
    assertThat(faults("? [a]\n: b\n" + GOOD)).contains("h.yaml:1: a key is a word, not a list");
  }

  @Test
  void tellsWhereTheSyntaxBreaksAndWhatWasWrongBefore() {
    assertThat(faults("playbook: p\nplaybook: q\nname: Challenge: ours\n"))
        .isEqualTo(
            """
            h.yaml:2: playbook: is there already, on line 1
            h.yaml:3: this is not YAML: mapping values are not allowed here. (A text that holds \
            ': ' or ' #', or begins with a special character, needs quotes around it.)""");
    assertThat(faults("playbook: p\n\tname: x\n")).startsWith("h.yaml:2: ");
    assertThat(faults("playbook: \"p\nname: x\n")).startsWith("h.yaml:");
    assertThat(faults("playbook: @p\n")).startsWith("h.yaml:1: ");
    assertThat(faults("%YAML 9.9\n---\nplaybook: p\n")).startsWith("h.yaml:");
    assertThat(faults("playbook: \"\\UFFFFFFFF\"\n")).startsWith("h.yaml:");
    assertThat(faults("playbook: !<%zz> p\n")).startsWith("h.yaml:");
  }

  @Test
  void tellsThatAStreamBroke() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the line went dead");
          }

          @Override
          public int read(byte[] bytes, int from, int count) throws IOException {
            return read();
          }
        };
    assertThat(faultsIn(broken))
        .isEqualTo("h.yaml: the file cannot be read: java.io.IOException: the line went dead");
  }

  private static String faults(String text) {
    return message(() -> Playbooks.parse(text, "h.yaml"));
  }

  private static String faultsIn(InputStream in) {
    return message(() -> Playbooks.read(in, "h.yaml"));
  }

  private static String message(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
    return String.valueOf(catchThrowableOfType(InvalidFileException.class, reading).getMessage());
  }
}
