package fi.oppienjako.lessons.examples;

import fi.oppienjako.lessons.examples.command.Commands;
import fi.oppienjako.lessons.examples.command.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
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
    Outlet outlet = new Outlet(new FileOutputStream(FileDescriptor.out));
    Terminal terminal =
        new Terminal(
            utf8(outlet),
            utf8(new FileOutputStream(FileDescriptor.err)),
            Main::today,
            outlet::hasLost);
    int exit = Commands.run(terminal, arguments);
    if (exit != 0) {
      System.exit(exit);
    }
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  private static PrintStream utf8(OutputStream where) {
    return new PrintStream(where, false, StandardCharsets.UTF_8);
  }
}
