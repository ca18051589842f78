package fi.oppienjako.lessons.examples;

import fi.oppienjako.lessons.examples.command.Commands;
import fi.oppienjako.lessons.examples.command.Terminal;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.logging.LogManager;

/** The command line: {@code java -jar lessons.jar --help}. */
public final class Main {

  private Main() {}

  /** Runs what {@code arguments} ask for and, if it was not done, ends the machine. */
  public static void main(String[] arguments) {
    // What the libraries log is for those who embed them, not for those who read the answer.
    LogManager.getLogManager().reset();
    Terminal terminal =
        new Terminal(utf8(FileDescriptor.out), utf8(FileDescriptor.err), Main::today);
    int exit = Commands.run(terminal, arguments);
    if (exit != 0) {
      System.exit(exit);
    }
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  private static PrintStream utf8(FileDescriptor where) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(where)), false, StandardCharsets.UTF_8);
  }
}
