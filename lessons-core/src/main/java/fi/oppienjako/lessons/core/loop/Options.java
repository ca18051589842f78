package fi.oppienjako.lessons.core.loop;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.port.AccessPolicy;
import fi.oppienjako.lessons.core.port.LessonSearch;
import fi.oppienjako.lessons.core.port.Notifier;
import fi.oppienjako.lessons.core.port.Recommender;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What can be chosen besides the store. Immutable and thread-safe; each {@code with} gives another
 * value. The defaults are those of {@code LessonSharing.defaultOptions()}.
 *
 * @param search what finds lessons by words; by default it goes through all of them
 * @param recommender what tells which work is alike; by default it compares with all there is
 * @param policy who may do what; by default everybody may do everything
 * @param notifier to whom lessons are brought; by default to nobody
 * @param clock what time it is; by default the system's, in UTC. Days are those of its zone
 * @param ids where new identifiers come from, each of the form that {@link
 *     fi.oppienjako.lessons.core.model.Id} asks for; by default time-ordered UUIDs
 * @param language the language of plain strings; by default English
 */
public record Options(
    LessonSearch search,
    Recommender recommender,
    AccessPolicy policy,
    Notifier notifier,
    Clock clock,
    Supplier<String> ids,
    Locale language) {

  /** Checks that nothing is missing. */
  public Options {
    requireNonNull(search, "search");
    requireNonNull(recommender, "recommender");
    requireNonNull(policy, "policy");
    requireNonNull(notifier, "notifier");
    requireNonNull(clock, "clock");
    requireNonNull(ids, "ids");
    requireNonNull(language, "language");
  }

  /** These options, finding lessons by {@code search}. */
  public Options withSearch(LessonSearch search) {
    return with(copy -> copy.search = search);
  }

  /** These options, recommending by {@code recommender}. */
  public Options withRecommender(Recommender recommender) {
    return with(copy -> copy.recommender = recommender);
  }

  /**
   * These options, asking {@code policy} before every verb that says by whom. What is saved as it
   * is, without a verb, is not asked about.
   */
  public Options withAccessPolicy(AccessPolicy policy) {
    return with(copy -> copy.policy = policy);
  }

  /** These options, bringing lessons to those who could benefit through {@code notifier}. */
  public Options withNotifier(Notifier notifier) {
    return with(copy -> copy.notifier = notifier);
  }

  /** These options, telling the time, and in which zone a day begins, by {@code clock}. */
  public Options withClock(Clock clock) {
    return with(copy -> copy.clock = clock);
  }

  /** These options, taking new identifiers from {@code ids}. */
  public Options withIds(Supplier<String> ids) {
    return with(copy -> copy.ids = ids);
  }

  /** These options, reading plain strings as being in {@code language}. */
  public Options withLanguage(Locale language) {
    return with(copy -> copy.language = language);
  }

  private Options with(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return copy.options();
  }

  private static final class Copy {

    private LessonSearch search;
    private Recommender recommender;
    private AccessPolicy policy;
    private Notifier notifier;
    private Clock clock;
    private Supplier<String> ids;
    private Locale language;

    Copy(Options of) {
      search = of.search;
      recommender = of.recommender;
      policy = of.policy;
      notifier = of.notifier;
      clock = of.clock;
      ids = of.ids;
      language = of.language;
    }

    Options options() {
      return new Options(search, recommender, policy, notifier, clock, ids, language);
    }
  }
}
