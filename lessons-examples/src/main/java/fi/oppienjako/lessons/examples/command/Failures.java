package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.text.LessonsException;
import fi.oppienjako.lessons.examples.story.UnwritableException;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells in sentences, without a stack trace, why a command could not be done. */
record Failures(PrintStream err, Sentences sentences) implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    command.getOut().flush();
    if (failure instanceof InvalidFileException invalid) {
      invalid.faults().forEach(fault -> err.println(fault.in(sentences.language())));
      err.println(sentences.in("fault.file-faults", invalid.faults().size()));
      return Exit.BAD_INPUT;
    }
    if (failure instanceof UnwritableException unwritable) {
      err.println(
          sentences.in("fault.unwritable", unwritable.file(), reason(unwritable.getCause())));
      return Exit.BAD_INPUT;
    }
    if (failure instanceof LessonsException refusal) {
      return tell(refusal);
    }
    err.println(sentences.in("fault.own", failure));
    return Exit.OWN_FAULT;
  }

  /** Tells what was refused. */
  int tell(LessonsException refusal) {
    err.println(refusal.in(sentences.language()));
    return Exit.BAD_INPUT;
  }

  private String reason(@Nullable Throwable cause) {
    if (cause instanceof FileAlreadyExistsException) {
      return sentences.in("fault.unwritable.exists");
    }
    if (cause instanceof AccessDeniedException) {
      return sentences.in("fault.unwritable.denied");
    }
    // A write that fails half-way, as on a full disk, says why in its message alone.
    String reason =
        cause instanceof FileSystemException system
            ? system.getReason()
            : Optional.ofNullable(cause).map(Throwable::getMessage).orElse(null);
    return reason == null ? sentences.in("fault.unwritable.other") : reason;
  }
}
