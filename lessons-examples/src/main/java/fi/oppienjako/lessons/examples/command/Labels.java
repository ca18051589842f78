package fi.oppienjako.lessons.examples.command;

import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Puts what stands for a value in the help, such as {@code FILE}, into the language of the help;
 * picocli itself translates descriptions only.
 */
record Labels(ResourceBundle words) {

  private static final Pattern WORD = Pattern.compile("[A-Z][A-Z-]*");

  /** Of {@code line} and of all its commands. */
  void putInto(CommandLine line) {
    CommandSpec spec = line.getCommandSpec();
    List.copyOf(spec.args()).forEach(arg -> replace(spec, arg));
    spec.usageMessage().synopsisSubcommandLabel("[" + said("COMMAND") + "]");
    line.getSubcommands().values().forEach(this::putInto);
  }

  private void replace(CommandSpec spec, ArgSpec arg) {
    if (arg.group() != null) {
      return;
    }
    String label = said(arg.paramLabel());
    spec.remove(arg); // Also where it stays the same, so that all keep their order.
    if (arg instanceof OptionSpec option) {
      spec.addOption(option.toBuilder().paramLabel(label).build());
    } else if (arg instanceof PositionalParamSpec parameter) {
      spec.addPositional(parameter.toBuilder().paramLabel(label).build());
    }
  }

  private String said(String label) {
    return WORD.matcher(label).replaceAll(found -> Matcher.quoteReplacement(word(found.group())));
  }

  private String word(String english) {
    String key = "label." + english;
    return words.containsKey(key) ? words.getString(key) : english;
  }
}
