package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.text.Languages;
import java.util.Locale;
import picocli.CommandLine.Option;

/** What every command understands. Filled in by picocli. */
final class Common {

  // Read by picocli alone, which then shows the help instead of calling the command.
  @SuppressWarnings("UnusedVariable")
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  @Option(
      names = "--language",
      converter = SpokenLanguage.class,
      paramLabel = "fi|sv|en",
      descriptionKey = "language")
  private Locale language = Languages.ENGLISH;

  Locale language() {
    return language;
  }
}
