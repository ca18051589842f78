package fi.oppienjako.lessons.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.examples.text.Sentences;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class FailuresTest {

  @Test
  void tellWhatTheLibraryRefusesInTheLanguageAskedFor() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Sentences sentences = Sentences.beside(Commands.class, Languages.FINNISH);
    CommandLine line = new CommandLine(new Refused());
    line.setExecutionExceptionHandler(new Failures(new PrintStream(err, true, UTF_8), sentences));

    assertThat(line.execute()).isEqualTo(Exit.BAD_INPUT);
    assertThat(err.toString(UTF_8).strip()).isEqualTo("teksti ei saa olla tyhjä");
  }

  @Command
  private static final class Refused implements Runnable {

    @Override
    public void run() {
      LocalizedText.english(" ");
    }
  }
}
