package fi.oppienjako.lessons.core.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import java.time.Instant;
import java.util.List;

/**
 * The problem that a project works on, as first described and as later refined. Immutable; every
 * version is preserved.
 *
 * @param versions the versions, oldest first; at least one
 */
public record Challenge(List<Version> versions) {

  /**
   * One version of the challenge.
   *
   * @param text the problem
   * @param by who described it so
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
   * @throws InvalidValueException if there is no version
   */
  public Challenge {
    versions = ImmutableList.copyOf(versions);
    if (versions.isEmpty()) {
      throw new InvalidValueException(Message.of("challenge.no-version"));
    }
  }

  /** Returns a challenge as first described. */
  public static Challenge of(LocalizedText text, By by, Instant at) {
    return new Challenge(List.of(new Version(text, by, at)));
  }

  /** The challenge as it is understood now. */
  public LocalizedText current() {
    return versions.get(versions.size() - 1).text();
  }

  /**
   * Returns this challenge, described more precisely.
   *
   * @throws ImpossibleStepException if that would come before the latest version
   */
  public Challenge refined(LocalizedText text, By by, Instant at) {
    Instant latest = versions.get(versions.size() - 1).at();
    if (at.isBefore(latest)) {
      throw new ImpossibleStepException(
          Message.of("history.before", at.toString(), latest.toString()));
    }
    return new Challenge(
        ImmutableList.<Version>builder().addAll(versions).add(new Version(text, by, at)).build());
  }
}
