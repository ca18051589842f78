package fi.oppienjako.lessons.examples.story;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.examples.text.Screen;
import fi.oppienjako.lessons.examples.text.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Steps told one after the other on a programme that is kept in memory. Immutable.
 *
 * @param programme the programme
 * @param teller the class beside which its own words are: {@code story.title}, {@code story.intro},
 *     and whatever its steps say otherwise than others
 * @param steps the steps, in the order of their days
 */
public record Story(Id<Programme> programme, Class<?> teller, List<Step> steps) {

  private static final int MARGIN = 3;

  /** Copies. */
  public Story {
    steps = List.copyOf(steps);
  }

  /**
   * Tells it.
   *
   * @param all the programme with everything in it
   * @param screen where it is told
   * @param language the language in which it is told
   */
  public void tell(Stream<? extends Aggregate<?>> all, Screen screen, Locale language) {
    Sentences sentences =
        Sentences.beside(teller, language).orElse(Sentences.beside(Story.class, language));
    StoryClock clock = new StoryClock(steps.get(0).day());
    AtomicInteger counter = new AtomicInteger();
    try (LessonSharing sharing =
        LessonSharing.inMemory(LessonSharing.defaultOptions().withClock(clock).withIds(() -> "story-" + counter.incrementAndGet()).withLanguage(sentences.language()))) {
      sharing.store().load(all, LoadProgress.SILENT);
      tell(new Scene(programme, sharing, clock, screen.inset(MARGIN), sentences), screen);
    }
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
      wide.prose(words.in("step.head", i + 1, words.in(step.key() + ".title"), step.day()));
      scene.say("step.why", words.in(step.key() + ".why"));
      wide.gap();
      step.tell(scene);
    }
  }
}
