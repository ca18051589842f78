package fi.oppienjako.lessons.examples.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;

/**
 * Where somebody sits at a terminal. Not thread-safe.
 *
 * @param typed what they type
 * @param shown what they alone see: neither answers, which may go elsewhere, nor faults
 */
public record Prompt(BufferedReader typed, PrintStream shown) {

  void say(String line) {
    shown.println(line);
  }

  /** What they type after {@code label}; empty when they have ended it. */
  Optional<String> answer(String label) {
    shown.print(label);
    shown.flush();
    try {
      Optional<String> line = Optional.ofNullable(typed.readLine()).map(String::strip);
      if (line.isEmpty()) {
        shown.println();
      }
      return line;
    } catch (IOException e) {
      // A terminal that was closed says no more than somebody who has ended it.
      return Optional.empty();
    }
  }
}
