package fi.oppienjako.lessons.examples.command;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LessonsException;
import fi.oppienjako.lessons.examples.text.Screen;
import fi.oppienjako.lessons.examples.text.Sentences;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The commands, ready to be run. */
public final class Commands {

  private static final String LANGUAGE = "--language";

  private Commands() {}

  /**
   * Runs what {@code arguments} ask for; nothing asks for the story.
   *
   * @return 0 when it is done, 1 when the answer is no, 2 when something is wrong with what was
   *     given, 70 when something is wrong with the program
   */
  public static int run(Terminal terminal, String... arguments) {
    Locale language = language(List.of(arguments));
    Sentences sentences = Sentences.beside(Commands.class, language);
    Named named = new Named(sentences);
    CommandLine line = new CommandLine(new LessonsCommand(terminal));
    line.addSubcommand(new DemoCommand(terminal, named));
    line.addSubcommand(new ReviewCommand(terminal, named));
    line.addSubcommand(new CardCommand(terminal, named));
    line.addSubcommand(new InboxCommand(terminal));
    line.addSubcommand(new DocumentCommand(terminal, named));
    line.addSubcommand(new PlaybooksCommand(terminal));
    line.addSubcommand(new ShowCommand(terminal, named));
    line.addSubcommand(new PlaybookCommand(terminal, sentences, named));
    line.addSubcommand(new ProgrammesCommand(terminal));
    addStoreCommands(line, terminal, sentences);
    line.addSubcommand(new NewCommand(terminal, sentences, named));
    line.setDefaultValueProvider(option -> defaultOf(option, language));
    line.setResourceBundle(sentences.bundle());
    new Labels(sentences.bundle()).putInto(line);
    line.setExpandAtFiles(false); // A file's name may begin with an @.
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(Screen.WIDTH);
    line.setUsageHelpAutoWidth(false);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    UsageFaults faults = new UsageFaults(terminal.err(), sentences);
    Failures failures = new Failures(terminal.err(), sentences);
    line.setParameterExceptionHandler(faults);
    line.setExecutionExceptionHandler(failures);
    int exit;
    try {
      String[] whole =
          terminal
              .prompt()
              .map(prompt -> new Asking(prompt, sentences, faults).complete(line, arguments))
              .orElse(arguments);
      exit = line.execute(whole);
    } catch (LessonsException refusal) { // A store that cannot be opened to ask about it.
      exit = failures.tell(refusal);
    }
    terminal.out().flush();
    if (terminal.lost().getAsBoolean()) {
      terminal.err().println(sentences.in("fault.lost"));
      exit = Exit.BAD_INPUT;
    }
    terminal.err().flush();
    return exit;
  }

  /** What is done to a store: the work of a week, and looking after it. */
  private static void addStoreCommands(CommandLine line, Terminal terminal, Sentences sentences) {
    line.addSubcommand(new CaptureCommand(terminal, sentences));
    line.addSubcommand(new SubmitCommand(terminal, sentences));
    Map<String, LessonStepCommand.Step> steps = new LinkedHashMap<>();
    steps.put("ask", LessonSharing::askToClarify);
    steps.put("answer", LessonSharing::answer);
    steps.put("validate", LessonSharing::validate);
    steps.put("reject", LessonSharing::reject);
    steps.forEach(
        (name, step) -> line.addSubcommand(name, new LessonStepCommand(terminal, sentences, step)));
    line.addSubcommand(new ShareCommand(terminal, sentences));
    line.addSubcommand(new CommentCommand(terminal, sentences));
    line.addSubcommand(new SearchCommand(terminal, sentences));
    line.addSubcommand("similar", AlikeCommand.similar(terminal, sentences));
    line.addSubcommand(new LookUpCommand(terminal, sentences));
    line.addSubcommand("beneficiaries", AlikeCommand.beneficiaries(terminal, sentences));
    line.addSubcommand(new OverlapsCommand(terminal, sentences));
    line.addSubcommand(new JudgeCommand(terminal, sentences));
    line.addSubcommand(new ReindexCommand(terminal, sentences));
    line.addSubcommand(new ReuseCommand(terminal, sentences));
    line.addSubcommand(new WaitingCommand(terminal, sentences));
    line.addSubcommand(new LoadCommand(terminal, sentences));
    line.addSubcommand(new ImportCommand(terminal, sentences));
    line.addSubcommand(new CompleteCommand(terminal, sentences));
    line.addSubcommand(new BackupCommand(terminal, sentences));
    line.addSubcommand(new RestoreCommand(terminal, sentences));
    line.addSubcommand(new ForgetCommand(terminal, sentences));
    line.addSubcommand(new WorkbookCommand(terminal, sentences));
    line.addSubcommand(new SessionCommand(terminal, sentences));
    line.addSubcommand(new WhiteboardCommand(terminal, sentences));
    line.addSubcommand(new SurveyCommand(terminal, sentences));
    line.addSubcommand(new NetworkCommand(terminal, sentences));
    line.addSubcommand(new LettersCommand(terminal, sentences));
    line.addSubcommand(new CalendarCommand(terminal, sentences));
    line.addSubcommand(new FeedCommand(terminal, sentences));
    line.addSubcommand(new ExportCommand(terminal, sentences));
    Stream.of("ask", "reject", "judge")
        .map(line.getSubcommands()::get)
        .forEach(step -> needReason(requireNonNull(step)));
  }

  /** What would be refused without a reason says so beforehand. */
  private static void needReason(CommandLine step) {
    CommandSpec spec = step.getCommandSpec();
    OptionSpec why = spec.findOption("--why");
    spec.remove(why);
    spec.addOption(why.toBuilder().required(true).build());
  }

  /** The language may be said before the command, and holds for it all the same. */
  private static @Nullable String defaultOf(ArgSpec option, Locale language) {
    return option instanceof OptionSpec named && named.longestName().equals(LANGUAGE)
        ? language.toLanguageTag()
        : null;
  }

  /** The language asked for, wherever it stands, so that faults too are told in it. */
  private static Locale language(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith(LANGUAGE + "=")) {
        return spoken(argument.substring(LANGUAGE.length() + 1));
      }
      if (argument.equals(LANGUAGE) && i + 1 < arguments.size()) {
        return spoken(arguments.get(i + 1));
      }
    }
    return Languages.ENGLISH;
  }

  private static Locale spoken(String tag) {
    return SpokenLanguage.find(tag).orElse(Languages.ENGLISH);
  }
}
