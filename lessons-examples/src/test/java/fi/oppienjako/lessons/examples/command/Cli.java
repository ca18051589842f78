package fi.oppienjako.lessons.examples.command;

import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A command that was run, with what it answered. */
record Cli(int exit, String out, String err) {

  private static final LocalDate TODAY = LocalDate.of(2022, Month.DECEMBER, 31);

  static Cli run(String... arguments) {
    return run(Optional.empty(), arguments);
  }

  /** Somebody sits there and types {@code answers}, one a line, and then ends it. */
  static Asked answering(List<String> answers, String... arguments) {
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    StringReader typed =
        new StringReader(answers.stream().map(one -> one + "\n").collect(joining()));
    Prompt prompt = new Prompt(new BufferedReader(typed), stream(shown));
    Cli answer = run(Optional.of(prompt), arguments);
    return new Asked(answer, shown.toString(StandardCharsets.UTF_8));
  }

  /** What was answered, and what was shown to somebody who sat there. */
  record Asked(Cli answer, String shown) {}

  private static Cli run(Optional<Prompt> prompt, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(stream(out), stream(err), () -> TODAY, () -> false, prompt);
    int exit = Commands.run(terminal, arguments);
    return new Cli(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The story of {@code programme}, with its papers in {@code folder}. */
  static Cli demo(String programme, Path folder, String language) {
    return run(
        "demo", "--programme", programme, "--out", folder.toString(), "--language", language);
  }

  /** What was answered, as one line. */
  String flat() {
    return out.replaceAll("\\s+", " ");
  }

  JsonNode json() {
    return JsonMapper.shared().readTree(out);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }
}
