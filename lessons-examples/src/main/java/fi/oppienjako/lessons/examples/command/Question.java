package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.examples.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * One question.
 *
 * @param text how it is asked
 * @param needed whether it must be answered
 */
record Question(
    CommandSpec command,
    ArgSpec arg,
    String text,
    Choices choices,
    boolean needed,
    Sentences sentences) {

  /** Stands where an answer is typed. */
  static final String MARK = "> ";

  void showOn(Prompt prompt) {
    prompt.say("");
    prompt.say(needed ? text : sentences.in("asking.optional", text));
    if (isPlural()) {
      prompt.say(sentences.in("asking.several"));
    }
    choices.lines().forEach(prompt::say);
    if (choices.notShown() > 0) {
      prompt.say(sentences.in("asking.more", choices.notShown()));
    }
  }

  /** What is answered, nothing where it is left out; empty when whoever is asked has ended it. */
  Optional<List<String>> answer(Prompt prompt) {
    while (true) {
      Optional<String> line = prompt.answer(MARK);
      if (line.isEmpty()) {
        return Optional.empty();
      }
      if (line.get().isEmpty()) {
        if (!needed) {
          return Optional.of(List.of());
        }
        prompt.say(sentences.in("asking.needed"));
      } else {
        List<String> meant = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String one : isPlural() ? line.get().split(",") : new String[] {line.get()}) {
          choices.find(one.strip()).ifPresentOrElse(meant::add, () -> unknown.add(one.strip()));
        }
        if (unknown.isEmpty()) {
          return Optional.of(meant);
        }
        prompt.say(sentences.in("asking.not-there", String.join(", ", unknown)));
      }
    }
  }

  /** Whether this asks who does it, and {@code id} is somebody whom the command can add. */
  boolean addsPerson(String id) {
    OptionSpec person = command.findOption("--person");
    return arg == command.findOption("--by")
        && person != null
        && !(person.getValue() instanceof Map<?, ?> added && added.containsKey(id))
        && !choices.has(id);
  }

  private boolean isPlural() {
    return arg.isOption() && arg.isMultiValue();
  }
}
