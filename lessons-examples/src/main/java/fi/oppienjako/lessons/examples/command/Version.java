package fi.oppienjako.lessons.examples.command;

import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/** The version, as the build wrote it down. */
final class Version implements IVersionProvider {

  private static final String FILE = "fi.oppienjako.lessons.examples.command.version";

  @Override
  public String[] getVersion() {
    ResourceBundle written = ResourceBundle.getBundle(FILE, Version.class.getModule());
    return new String[] {"Lessons " + written.getString("version")};
  }
}
