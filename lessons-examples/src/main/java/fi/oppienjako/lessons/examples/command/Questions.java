package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.LessonStep;
import fi.oppienjako.lessons.core.lesson.Result;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.OverlapJudgement.Verdict;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.examples.command.Choices.Choice;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.Playbooks;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How something is asked for, and what may be answered. */
record Questions(Sentences sentences, StoredChoices stored) {

  /** What else is asked for, though it may be left out, while somebody answers anyway. */
  private static final Map<String, Set<String>> ALSO =
      Map.of(
          "capture",
          Set.of("--insight", "--recommendation", "--result", "--perspective", "--when", "--theme"),
          "answer",
          Set.of("--why"),
          "new",
          Set.of("--challenge", "--playbook", "--theme", "--team"));

  /** What is asked for only when a project begins. */
  private static final Set<String> OF_A_PROJECT = Set.of("--challenge", "--theme", "--team");

  private static final Map<String, Set<LessonStep>> STEPS =
      Map.of(
          "submit", Set.of(LessonStep.SUBMIT),
          "ask", Set.of(LessonStep.ASK),
          "answer", Set.of(LessonStep.ANSWER),
          "validate", Set.of(LessonStep.VALIDATE),
          "reject", Set.of(LessonStep.REJECT),
          "share", Set.of(LessonStep.SHARE, LessonStep.WIDEN));

  /**
   * Whether {@code arg} cannot be left out, given what was answered so far: in a programme that is
   * there, only a project can begin.
   */
  boolean needs(CommandSpec command, ArgSpec arg) {
    return command.name().equals("new")
        && arg == command.findOption("--project")
        && command.positionalParameters().stream()
            .findFirst()
            .flatMap(Questions::value)
            .filter(stored.programmes(by(command))::has)
            .isPresent();
  }

  /** Whether {@code arg}, which may be left out, is asked for. */
  boolean alsoAsks(CommandSpec command, ArgSpec arg) {
    return arg instanceof OptionSpec option
        && ALSO.getOrDefault(command.name(), Set.of()).contains(option.longestName())
        && (!command.name().equals("new")
            || !OF_A_PROJECT.contains(option.longestName())
            || value(command.findOption("--project")).isPresent());
  }

  /** The question about {@code arg}, in the language of whoever is asked. */
  Question about(CommandSpec command, ArgSpec arg, boolean needed) {
    return new Question(command, arg, text(command, arg), choices(command, arg), needed, sentences);
  }

  private String text(CommandSpec command, ArgSpec arg) {
    return Stream.of(
            "asked." + command.name() + "." + arg.descriptionKey(), "asked." + arg.descriptionKey())
        .filter(sentences.bundle()::containsKey)
        .findFirst()
        .map(sentences::in)
        .orElseGet(() -> String.join(" ", arg.description()));
  }

  private Choices choices(CommandSpec command, ArgSpec arg) {
    String key = String.valueOf(arg.descriptionKey());
    Optional<String> by = by(command);
    return switch (key) {
      case "by" ->
          command.findOption("--person") == null ? stored.persons() : stored.persons().orElse();
      case "project.id", "reuse.project", "judge.one", "judge.other" -> stored.projects(by);
      case "session.id" -> stored.sessions(by);
      case "lesson.id" -> lessons(command, by);
      case "new.playbook" -> playbooks();
      case "new.programme" -> stored.programmes(by).orElse();
      case "waiting.programme", "overlaps.programme", "workbook.programme" -> stored.programmes(by);
      default -> words(arg.auxiliaryTypes()[0]);
    };
  }

  private Choices lessons(CommandSpec command, Optional<String> by) {
    Set<LessonStep> steps = STEPS.getOrDefault(command.name(), Set.of());
    if (!steps.isEmpty()) {
      return stored.lessons(
          by,
          one ->
              one.state().possibleSteps().stream().anyMatch(steps::contains)
                  && !one.openness()
                      .equals(Optional.of(Openness.AGORA))); // There is nothing wider.
    }
    return command.name().equals("reuse")
        ? stored.lessons(by, one -> one.state().isCurrent())
        : stored.lessons(by, any -> true);
  }

  private Choices playbooks() {
    Choices own = stored.playbooks();
    Stream<Choice> bundled =
        Playbooks.bundledIds().stream()
            .filter(id -> !own.has(id))
            .map(id -> new Choice(id, sentences.text(Playbooks.bundled(id).name())));
    return Choices.of(Stream.concat(own.known().stream(), bundled).toList());
  }

  private Choices words(Class<?> type) {
    if (type == Openness.class) {
      return words(Openness.values(), Openness::label);
    }
    if (type == Outcome.class) {
      return words(Outcome.values(), Outcome::label);
    }
    if (type == Verdict.class) {
      return words(Verdict.values(), Verdict::label);
    }
    if (type == Result.class) {
      return words(Result.values(), Result::label);
    }
    return type == Perspective.class
        ? words(Perspective.values(), Perspective::label)
        : Choices.anything();
  }

  private <E extends Enum<E>> Choices words(E[] all, Function<E, LocalizedText> label) {
    List<Choice> known =
        Arrays.stream(all)
            .map(
                one ->
                    new Choice(
                        one.name().toLowerCase(Locale.ROOT), sentences.text(label.apply(one))))
            .toList();
    return Choices.of(known);
  }

  private static Optional<String> by(CommandSpec command) {
    return value(command.findOption("--by"));
  }

  /** What was typed or answered, or stands there otherwise. */
  static Optional<String> value(@Nullable ArgSpec arg) {
    if (arg == null) {
      return Optional.empty();
    }
    Object value = arg.getValue();
    Optional<?> plain = value instanceof Optional<?> some ? some : Optional.ofNullable(value);
    return plain.map(String::valueOf).filter(text -> !text.isEmpty());
  }
}
