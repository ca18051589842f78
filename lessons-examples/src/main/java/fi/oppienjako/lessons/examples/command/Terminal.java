package fi.oppienjako.lessons.examples.command;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Where a command answers, and what day it is.
 *
 * @param out where answers go
 * @param err where faults are told
 * @param today tells the day
 * @param lost tells whether some of the answer got lost on its way
 */
public record Terminal(
    PrintStream out, PrintStream err, Supplier<LocalDate> today, BooleanSupplier lost) {}
