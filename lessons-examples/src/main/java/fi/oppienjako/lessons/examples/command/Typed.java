package fi.oppienjako.lessons.examples.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A command as it was typed, with what was answered since.
 *
 * @param first up to the name of the command
 * @param options answers that go to options
 * @param rest what was typed after the name of the command
 * @param last answers that stand alone, in their order
 */
record Typed(List<String> first, List<String> options, List<String> rest, List<String> last) {

  private static final String NO_MORE_OPTIONS = "--";

  static Typed of(String command, String... arguments) {
    List<String> all = List.of(arguments);
    int split = all.indexOf(command) + 1;
    return new Typed(all.subList(0, split), List.of(), all.subList(split, all.size()), List.of());
  }

  Typed with(ArgSpec arg, List<String> answers) {
    return arg instanceof OptionSpec option
        ? new Typed(
            first,
            joined(options, answers.stream().map(one -> option.longestName() + "=" + one).toList()),
            rest,
            last)
        : new Typed(first, options, rest, joined(last, answers));
  }

  String[] arguments() {
    List<String> all = new ArrayList<>(first);
    all.addAll(options);
    all.addAll(rest);
    if (!last.isEmpty() && !rest.contains(NO_MORE_OPTIONS)) {
      all.add(NO_MORE_OPTIONS);
    }
    all.addAll(last);
    return all.toArray(String[]::new);
  }

  private static List<String> joined(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }
}
