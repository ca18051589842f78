package fi.oppienjako.lessons.examples.command;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Where a command answers, and what day it is.
 *
 * @param out where answers go
 * @param err where faults are told
 * @param today tells the day
 * @param lost tells whether some of the answer got lost on its way
 * @param prompt who can be asked; empty where nobody sits
 */
public record Terminal(
    PrintStream out,
    PrintStream err,
    Supplier<LocalDate> today,
    BooleanSupplier lost,
    Optional<Prompt> prompt) {

  /** Where nobody sits who could be asked. */
  public Terminal(
      PrintStream out, PrintStream err, Supplier<LocalDate> today, BooleanSupplier lost) {
    this(out, err, today, lost, Optional.empty());
  }
}
