package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.examples.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Asks somebody at a terminal for what a command lacks. What is answered is added to the command as
 * if it had been typed, so that all else stays as it is without a terminal.
 */
record Asking(Prompt prompt, Sentences sentences, UsageFaults faults) {

  /**
   * The arguments with what was answered; as they were, if nothing is missing that can be asked
   * for, or if whoever was asked has ended it.
   */
  String[] complete(CommandLine line, String... arguments) {
    if (!(fault(line, arguments).orElse(null) instanceof MissingParameterException missing)) {
      return arguments;
    }
    CommandSpec command = missing.getCommandLine().getCommandSpec();
    if (!missing.getCommandLine().getUnmatchedArguments().isEmpty()
        || missing.getMissing().stream()
            .anyMatch(arg -> arg.group() != null || isNamed(arg, arguments))) {
      return arguments; // A slip of the fingers, or one of two ways: nothing to ask for.
    }
    prompt.say(sentences.in("asking.begin"));
    String store = Questions.value(command.findOption("--store")).orElse("");
    try (StoredChoices stored = new StoredChoices(store, sentences)) {
      return ask(
              line, command, new Questions(sentences, stored), Typed.of(command.name(), arguments))
          .map(Typed::arguments)
          .orElse(arguments);
    }
  }

  private Optional<Typed> ask(
      CommandLine line, CommandSpec command, Questions questions, Typed begun) {
    Typed typed = begun;
    for (ArgSpec arg : inOrder(command)) {
      boolean needed = isMissing(arg) || questions.needs(command, arg);
      if (!isGiven(command, arg) && (needed || questions.alsoAsks(command, arg))) {
        Question question = questions.about(command, arg, needed);
        Optional<Typed> answered = ask(line, question, typed);
        if (answered.isEmpty()) {
          return answered;
        }
        typed = answered.get();
      }
    }
    return Optional.of(typed);
  }

  private Optional<Typed> ask(CommandLine line, Question question, Typed typed) {
    question.showOn(prompt);
    if (question.choices().isEmpty()) {
      prompt.say(sentences.in("asking.none"));
      return Optional.empty();
    }
    while (true) {
      Optional<List<String>> answer = question.answer(prompt);
      if (answer.isEmpty()) {
        return Optional.empty();
      }
      if (answer.get().isEmpty()) {
        return Optional.of(typed);
      }
      Typed more = typed.with(question.arg(), answer.get());
      Optional<ParameterException> fault =
          fault(line, more.arguments())
              .filter(other -> !(other instanceof MissingParameterException));
      if (fault.isEmpty()) {
        return introduced(question, answer.get().get(0), more);
      }
      prompt.say(faults.sentence(fault.get()));
    }
  }

  /** With the name of somebody whom nobody knows yet, where the command can add persons. */
  private Optional<Typed> introduced(Question question, String id, Typed typed) {
    if (!question.addsPerson(id)) {
      return Optional.of(typed);
    }
    prompt.say(sentences.in("asking.new-person", id));
    Optional<String> name = prompt.answer(Question.MARK).map(said -> said.isEmpty() ? id : said);
    return name.map(
        called ->
            typed.with(question.command().findOption("--person"), List.of(id + "=" + called)));
  }

  /** Who does it comes first, since what others see depends on it. */
  private static List<ArgSpec> inOrder(CommandSpec command) {
    List<ArgSpec> all = new ArrayList<>();
    Optional.ofNullable(command.findOption("--by")).ifPresent(all::add);
    Stream.concat(command.positionalParameters().stream(), command.options().stream())
        .filter(arg -> arg.group() == null && !all.contains(arg))
        .forEach(all::add);
    return all;
  }

  private static boolean isNamed(ArgSpec arg, String... arguments) {
    return arg instanceof OptionSpec option
        && Stream.of(option.names()).anyMatch(List.of(arguments)::contains);
  }

  private static boolean isMissing(ArgSpec arg) {
    return arg.required() && (arg.defaultValue() == null || Questions.value(arg).isEmpty());
  }

  private static boolean isGiven(CommandSpec command, ArgSpec arg) {
    ParseResult parsed = command.commandLine().getParseResult();
    return arg instanceof PositionalParamSpec positional
        ? parsed.hasMatchedPositional(positional)
        : arg instanceof OptionSpec option && parsed.hasMatchedOption(option);
  }

  private static Optional<ParameterException> fault(CommandLine line, String... arguments) {
    try {
      line.parseArgs(arguments);
      return Optional.empty();
    } catch (ParameterException fault) {
      return Optional.of(fault);
    }
  }
}
