package fi.oppienjako.lessons.export.file;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.text.LessonsException;
import java.io.Serial;
import java.util.List;

/**
 * A file that cannot be read, with everything that is wrong in it; nothing of it was taken in.
 *
 * <p>The message has a line for each fault.
 */
public final class InvalidFileException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  private final ImmutableList<Fault> faults;

  /** With what is wrong, in the order of the file; at least one fault. */
  public InvalidFileException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(joining("\n")));
    this.faults = ImmutableList.copyOf(faults);
  }

  /** What is wrong, in the order of the file. */
  public List<Fault> faults() {
    return faults;
  }
}
