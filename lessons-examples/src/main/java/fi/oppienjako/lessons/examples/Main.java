package fi.oppienjako.lessons.examples;

import fi.oppienjako.lessons.examples.command.Commands;
import fi.oppienjako.lessons.examples.command.Prompt;
import fi.oppienjako.lessons.examples.command.Terminal;
import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.logging.LogManager;

/** The command line: {@code java -jar lessons.jar --help}. */
public final class Main {

  private Main() {}

  /** Runs what {@code arguments} ask for and, if it was not done, ends the machine. */
  public static void main(String[] arguments) {
    // What the libraries log is for those who embed them, not for those who read the answer.
    LogManager.getLogManager().reset();
    Outlet outlet = new Outlet(new FileOutputStream(FileDescriptor.out));
    Terminal terminal =
        new Terminal(
            utf8(outlet),
            utf8(new FileOutputStream(FileDescriptor.err)),
            Main::today,
            outlet::hasLost,
            prompt());
    int exit = Commands.run(terminal, arguments);
    if (exit != 0) {
      System.exit(exit);
    }
  }

  /** Somebody sits there if both what is read and what is written belong to a terminal. */
  private static Optional<Prompt> prompt() {
    return Optional.ofNullable(System.console())
        .filter(Main::isTerminal)
        .map(
            console ->
                new Prompt(
                    new BufferedReader(
                        new InputStreamReader(
                            new FileInputStream(FileDescriptor.in), charset(console))),
                    utf8(new FileOutputStream(FileDescriptor.out))));
  }

  /** From JDK 22 on there is a console even where there is no terminal. */
  private static boolean isTerminal(Console console) {
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /** What is typed is in what the terminal speaks; one that says nothing speaks UTF-8. */
  private static Charset charset(Console console) {
    Charset charset = console.charset();
    return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  private static PrintStream utf8(OutputStream where) {
    return new PrintStream(where, false, StandardCharsets.UTF_8);
  }
}
