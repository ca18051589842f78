package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.examples.text.Sentences;
import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in a sentence what is wrong with a command as it was typed. */
record UsageFaults(PrintStream err, Sentences sentences) implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    err.println(sentence(fault));
    err.println(sentences.in("fault.help", command.getCommandSpec().qualifiedName()));
    return Exit.BAD_INPUT;
  }

  private String sentence(ParameterException fault) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      boolean command = fault.getCommandLine().getParent() == null && !first.startsWith("-");
      return sentences.in(command ? "fault.no-such-command" : "fault.unknown", first);
    }
    if (fault instanceof MissingParameterException missing) {
      return sentences.in(
          "fault.missing",
          missing.getMissing().stream().map(UsageFaults::name).collect(Collectors.joining(", ")));
    }
    ArgSpec about = fault.getArgSpec();
    if (fault instanceof OverwrittenOptionException && about != null) {
      return sentences.in("fault.twice", name(about));
    }
    if (about != null && fault.getValue() != null) {
      return sentences.in("fault.value", fault.getValue(), name(about), expected(about));
    }
    return String.valueOf(fault.getMessage());
  }

  private String expected(ArgSpec about) {
    Class<?> type = about.type();
    if (type.isEnum()) {
      return Stream.of(type.getEnumConstants())
          .map(value -> value.toString().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(", "));
    }
    return sentences.in(type == Locale.class ? "fault.languages" : "fault.date");
  }

  private static String name(ArgSpec about) {
    return about instanceof OptionSpec option ? option.longestName() : about.paramLabel();
  }
}
