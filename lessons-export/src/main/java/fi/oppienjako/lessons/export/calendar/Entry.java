package fi.oppienjako.lessons.export.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing in a calendar, which takes whole days.
 *
 * @param uid the same every time the calendar is written
 * @param first the first day
 * @param last the last day
 * @param summary in a line
 * @param description what else there is to say
 * @param category of which kind it is
 */
record Entry(
    String uid,
    LocalDate first,
    LocalDate last,
    String summary,
    Optional<String> description,
    String category) {}
