package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.examples.text.Sentences;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final AtomicLong nanos = new AtomicLong();

  @Test
  void writesOneLineOverAndTakesItAway() {
    try (ProgressLine line = line(true, Languages.ENGLISH)) {
      after(200, line, 123_456);
      after(200, line, 7);
    }
    assertThat(shown.toString(StandardCharsets.UTF_8))
        .isEqualTo("\rLoaded so far: 123,456\rLoaded so far: 7      \r" + " ".repeat(16) + "\r");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void speaksTheLanguageOfTheReaderNoMoreThanFiveTimesASecond() {
    try (ProgressLine line = line(true, Languages.FINNISH)) {
      after(199, line, 1);
      after(1, line, 2);
      after(199, line, 3);
    }
    assertThat(shown.toString(StandardCharsets.UTF_8))
        .startsWith("\rLadattu tähän mennessä: 2\r ")
        .doesNotContain("3");
  }

  @Test
  void saysNothingOfWhatIsShort() {
    try (ProgressLine line = line(true, Languages.ENGLISH)) {
      after(10, line, 1);
    }
    assertThat(shown.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void saysNothingWhereNobodySits() {
    try (ProgressLine line = line(false, Languages.ENGLISH)) {
      after(1000, line, 1);
    }
    assertThat(shown.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private void after(long millis, ProgressLine line, long done) {
    nanos.addAndGet(Duration.ofMillis(millis).toNanos());
    line.soFar(done);
  }

  private ProgressLine line(boolean seated, Locale language) {
    PrintStream answers = new PrintStream(out, false, StandardCharsets.UTF_8);
    Prompt prompt =
        new Prompt(
            new BufferedReader(Reader.nullReader()),
            new PrintStream(shown, false, StandardCharsets.UTF_8));
    Terminal terminal =
        new Terminal(
            answers,
            answers,
            () -> LocalDate.EPOCH,
            () -> false,
            Optional.of(prompt).filter(any -> seated));
    return new ProgressLine(
        terminal, Sentences.beside(ProgressLine.class, language), "progress.load", nanos::get);
  }
}
