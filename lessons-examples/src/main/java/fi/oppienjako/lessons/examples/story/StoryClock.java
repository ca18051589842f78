package fi.oppienjako.lessons.examples.story;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that the story moves from day to day; it is always nine in the morning. */
public final class StoryClock extends Clock {

  private static final int MORNING = 9;

  private LocalDate day;

  StoryClock(LocalDate day) {
    this.day = day;
  }

  LocalDate day() {
    return day;
  }

  void moveTo(LocalDate next) {
    this.day = next;
  }

  @Override
  public Instant instant() {
    return day.atTime(MORNING, 0).toInstant(ZoneOffset.UTC);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
