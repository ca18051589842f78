package fi.oppienjako.lessons.core.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Instant;
import java.util.List;

/**
 * The problem that a project works on, as first told and as later refined. Immutable; every version
 * is kept.
 *
 * @param versions the versions, first told first; at least one
 */
public record Challenge(List<Version> versions) {

  /**
   * One telling of the challenge.
   *
   * @param text the problem
   * @param by who told it so
   * @param at when
   */
  public record Version(LocalizedText text, By by, Instant at) {

    /** Checks that nothing is missing. */
    public Version {
      requireNonNull(text, "text");
      requireNonNull(by, "by");
      requireNonNull(at, "at");
    }
  }

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if there is no version
   */
  public Challenge {
    versions = ImmutableList.copyOf(versions);
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("a challenge needs to be told at least once");
    }
  }

  /** A challenge as first told. */
  public static Challenge of(LocalizedText text, By by, Instant at) {
    return new Challenge(List.of(new Version(text, by, at)));
  }

  /** The challenge as it is understood now. */
  public LocalizedText current() {
    return versions.get(versions.size() - 1).text();
  }

  /** This challenge, told more precisely. */
  public Challenge refined(LocalizedText text, By by, Instant at) {
    return new Challenge(
        ImmutableList.<Version>builder().addAll(versions).add(new Version(text, by, at)).build());
  }
}
