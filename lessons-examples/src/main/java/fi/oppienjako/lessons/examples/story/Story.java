package fi.oppienjako.lessons.examples.story;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.examples.text.Screen;
import fi.oppienjako.lessons.examples.text.Sentences;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Steps told one after the other on a programme that is kept in memory, in the words beside the
 * class that tells them: {@code story.title}, {@code story.intro}, and whatever its steps say
 * otherwise than others. Immutable.
 */
public final class Story {

  private static final int MARGIN = 3;

  private final Id<Programme> programme;
  private final Class<?> teller;
  private final List<Step> steps;

  private Story(Id<Programme> programme, Class<?> teller, List<Step> steps) {
    this.programme = programme;
    this.teller = teller;
    this.steps = steps;
  }

  /** A story of {@code programme} without steps yet, told in the words beside {@code teller}. */
  public static Story of(String programme, Class<?> teller) {
    return new Story(Id.of(programme), teller, List.of());
  }

  /**
   * This, with one more step; steps come in the order of their days.
   *
   * @param key what its title and its reason stand under in the message files
   * @param day the day on which it begins
   * @param tell does it, and shows what came out
   */
  public Story step(String key, LocalDate day, Consumer<Scene> tell) {
    return new Story(
        programme,
        teller,
        Stream.concat(steps.stream(), Stream.of(new Step(key, day, tell))).toList());
  }

  /** The programme that it is told of. */
  public Id<Programme> programme() {
    return programme;
  }

  /**
   * Tells it.
   *
   * @param store where it all takes place
   * @param all the programme with everything in it
   * @param screen where it is told
   * @param language the language in which it is told
   */
  public void tell(
      Store store, Stream<? extends Aggregate<?>> all, Screen screen, Locale language) {
    Sentences sentences =
        Sentences.beside(teller, language).orElse(Sentences.beside(Story.class, language));
    StoryClock clock = new StoryClock(steps.get(0).day());
    AtomicInteger counter = new AtomicInteger();
    LessonSharing sharing =
        LessonSharing.over(
            store,
            LessonSharing.defaultOptions()
                .withClock(clock)
                .withIds(() -> "story-" + counter.incrementAndGet())
                .withLanguage(sentences.language()));
    store.load(all, LoadProgress.SILENT);
    tell(new Scene(programme, sharing, clock, screen.inset(MARGIN), sentences), screen);
  }

  private void tell(Scene scene, Screen wide) {
    Sentences words = scene.sentences();
    wide.prose(words.in("story.title", scene.programme().name()));
    wide.gap();
    wide.prose(words.in("story.intro"));
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      scene.moveTo(step.day());
      wide.gap();
      wide.prose(words.in("step.head", i + 1, title(step, scene), step.day()));
      scene.say("step.why", words.in(step.key() + ".why"));
      wide.gap();
      step.tell().accept(scene);
    }
  }

  private static String title(Step step, Scene scene) {
    return scene.sentences().inKind(step.key() + ".title", scene.programme().kind());
  }
}
