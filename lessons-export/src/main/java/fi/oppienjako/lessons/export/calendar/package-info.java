/**
 * How do the dates of a programme reach people's calendars? Start at {@link
 * fi.oppienjako.lessons.export.calendar.ProgrammeCalendar}.
 */
@NullMarked
package fi.oppienjako.lessons.export.calendar;

import org.jspecify.annotations.NullMarked;
