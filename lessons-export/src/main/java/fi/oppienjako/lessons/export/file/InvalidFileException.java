package fi.oppienjako.lessons.export.file;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.text.LessonsException;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Worded;
import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read, with everything that is wrong in it; nothing of it was taken in.
 *
 * <p>The message has a line for each fault; {@link #in} gives all of them in the reader's language.
 */
public final class InvalidFileException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient @Nullable ImmutableList<Fault> faults;

  /** With what is wrong, in the order of the file; at least one fault. */
  public InvalidFileException(List<Fault> faults) {
    super(Message.of("plain", lines(faults)));
    this.faults = ImmutableList.copyOf(faults);
  }

  /** What is wrong, in the order of the file; nothing where this was serialised in between. */
  public List<Fault> faults() {
    return faults == null ? List.of() : faults;
  }

  private static Worded lines(List<Fault> faults) {
    List<Fault> copy = ImmutableList.copyOf(faults);
    return language -> copy.stream().map(fault -> fault.in(language)).collect(joining("\n"));
  }
}
