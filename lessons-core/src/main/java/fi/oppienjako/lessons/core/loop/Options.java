package fi.oppienjako.lessons.core.loop;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.port.AccessPolicy;
import fi.oppienjako.lessons.core.port.LessonSearch;
import fi.oppienjako.lessons.core.port.Recommender;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The options of an entry point, besides the store. Immutable and thread-safe; each {@code with}
 * method returns a new value. The defaults are those of {@code LessonSharing.defaultOptions()}.
 *
 * @param search finds lessons by words; by default it reads them all
 * @param recommender finds related work; by default it compares with everything
 * @param policy who may do what; by default everybody may do everything
 * @param clock the clock; by default the system's, in UTC. Days are those of its zone
 * @param ids supplies new identifiers, each of the form that {@link
 *     fi.oppienjako.lessons.core.model.Id} asks for; by default time-ordered UUIDs
 * @param language the language of plain strings; by default English
 */
public record Options(
    LessonSearch search,
    Recommender recommender,
    AccessPolicy policy,
    Clock clock,
    Supplier<String> ids,
    Locale language) {

  /** Checks that nothing is missing. */
  public Options {
    requireNonNull(search, "search");
    requireNonNull(recommender, "recommender");
    requireNonNull(policy, "policy");
    requireNonNull(clock, "clock");
    requireNonNull(ids, "ids");
    requireNonNull(language, "language");
  }

  /** Returns these options, finding lessons by {@code search}. */
  public Options withSearch(LessonSearch search) {
    return with(copy -> copy.search = search);
  }

  /** Returns these options, recommending by {@code recommender}. */
  public Options withRecommender(Recommender recommender) {
    return with(copy -> copy.recommender = recommender);
  }

  /**
   * Returns these options, asking {@code policy} before every verb that takes a {@code By}. What
   * {@code save} saves directly, without such a verb, is not checked.
   */
  public Options withAccessPolicy(AccessPolicy policy) {
    return with(copy -> copy.policy = policy);
  }

  /** Returns these options, taking the time and the time zone from {@code clock}. */
  public Options withClock(Clock clock) {
    return with(copy -> copy.clock = clock);
  }

  /** Returns these options, taking new identifiers from {@code ids}. */
  public Options withIds(Supplier<String> ids) {
    return with(copy -> copy.ids = ids);
  }

  /** Returns these options, taking plain strings to be in {@code language}. */
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
    private Clock clock;
    private Supplier<String> ids;
    private Locale language;

    Copy(Options of) {
      search = of.search;
      recommender = of.recommender;
      policy = of.policy;
      clock = of.clock;
      ids = of.ids;
      language = of.language;
    }

    Options options() {
      return new Options(search, recommender, policy, clock, ids, language);
    }
  }
}
