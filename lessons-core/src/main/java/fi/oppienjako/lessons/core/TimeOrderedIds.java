package fi.oppienjako.lessons.core;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** UUIDs of version 7 (RFC 9562): the time in milliseconds, then random bits. Thread-safe. */
final class TimeOrderedIds implements Supplier<String> {

  private final SecureRandom random = new SecureRandom();
  private final Clock clock;

  TimeOrderedIds(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String get() {
    long time = clock.millis() << 16;
    long version = 0x7000L | (random.nextLong() & 0x0FFFL);
    long variant = 0x8000000000000000L | (random.nextLong() >>> 2);
    return new UUID(time | version, variant).toString();
  }
}
