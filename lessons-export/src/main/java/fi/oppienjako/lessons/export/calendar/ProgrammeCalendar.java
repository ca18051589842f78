package fi.oppienjako.lessons.export.calendar;

import static java.util.Objects.requireNonNull;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/**
 * The dates of a programme as a calendar (RFC 5545) for any calendar program: sharings, sessions,
 * and what is due. It shows what its reader may see. Each day keeps its identifier, so that a
 * calendar that is read again replaces what was there. Immutable.
 */
public final class ProgrammeCalendar {

  private final String name;
  private final List<Entry> entries;
  private final Instant at;

  private ProgrammeCalendar(String name, List<Entry> entries, Instant at) {
    this.name = name;
    this.entries = List.copyOf(entries);
    this.at = at;
  }

  /**
   * The calendar of {@code programme} as the reader of {@code seen} may see it.
   *
   * @param at the moment at which it is made
   */
  public static ProgrammeCalendar of(
      Programme programme, Snapshot seen, Locale language, Instant at) {
    requireNonNull(at, "at");
    return new ProgrammeCalendar(
        programme.name().in(language), new Entries(programme, seen, language).all(), at);
  }

  /**
   * Writes the calendar in UTF-8, and leaves {@code out} open. The same store and moment make the
   * same bytes.
   *
   * @throws IOException if it cannot be written
   */
  public void write(OutputStream out) throws IOException {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Oppienjako//Lessons//EN");
    calendar.setName(name);
    calendar.addExperimentalProperty("X-WR-CALNAME", name);
    entries.forEach(entry -> calendar.addEvent(event(entry)));
    OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    // Not closed: that would close the stream, which is not ours.
    ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0);
    writer.write(calendar);
    writer.flush();
  }

  private VEvent event(Entry entry) {
    VEvent event = new VEvent();
    event.setUid(entry.uid());
    event.setDateTimeStamp(Date.from(at));
    event.setDateStart(new DateStart(day(entry.first())));
    event.setDateEnd(new DateEnd(day(entry.last().plusDays(1))));
    event.setSummary(entry.summary());
    entry.description().ifPresent(event::setDescription);
    event.addCategories(entry.category());
    event.setTransparency(Transparency.transparent());
    return event;
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }
}
