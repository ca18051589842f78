package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.examples.text.Sentences;
import java.io.PrintStream;
import java.time.LocalDate;
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

  /** What is wrong. */
  String sentence(ParameterException fault) {
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
    if (fault instanceof OverwrittenOptionException twice) {
      return sentences.in("fault.twice", name(twice.getOverwritten()));
    }
    ArgSpec about = fault.getArgSpec();
    if (about != null && fault.getValue() != null) {
      return value(fault.getValue(), about);
    }
    return String.valueOf(fault.getMessage());
  }

  private String value(String value, ArgSpec about) {
    Class<?> type = about.type();
    if (type.isEnum()) {
      String possible =
          Stream.of(type.getEnumConstants())
              .map(one -> one.toString().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      return sentences.in("fault.value", value, name(about), possible);
    }
    if (type == Locale.class) {
      return sentences.in("fault.value", value, name(about), sentences.in("fault.languages"));
    }
    return about.auxiliaryTypes()[0] == LocalDate.class
        ? sentences.in("fault.value", value, name(about), sentences.in("fault.date"))
        : sentences.in("fault.value-alone", value, name(about));
  }

  private static String name(ArgSpec about) {
    return about instanceof OptionSpec option ? option.longestName() : about.paramLabel();
  }
}
