package fi.oppienjako.lessons.examples.command;

import picocli.CommandLine.Option;

/** For whom the answer is. Filled in by picocli. */
final class FormatOption {

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private Format format = Format.TEXT;

  boolean isJson() {
    return format == Format.JSON;
  }
}
