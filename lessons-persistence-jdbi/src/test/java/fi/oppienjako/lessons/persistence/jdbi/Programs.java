package fi.oppienjako.lessons.persistence.jdbi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs of their own, to be killed. */
final class Programs {

  private Programs() {}

  static ProcessBuilder program(Class<?> main, Object... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-classpath",
                System.getProperty("java.class.path"),
                main.getName()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
  }
}
