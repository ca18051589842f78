package fi.oppienjako.lessons.core;

import static fi.oppienjako.lessons.core.Samples.text;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.Evidence;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The lessons of a catalogue, each lived through some of its life. */
final class CatalogueLessons {

  private final Catalogue catalogue;
  private final Random random;

  CatalogueLessons(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.random = catalogue.random;
  }

  void add(int count) {
    for (int i = 0; i < count; i++) {
      Lesson lesson = new Living("lesson-" + i).live();
      catalogue.lessons.put(lesson.id().value(), lesson);
    }
    List<String> ids = List.copyOf(catalogue.lessons.keySet());
    for (int i = 0; i < count; i++) {
      contradict(catalogue.oneOf(ids), catalogue.oneOf(ids));
    }
    catalogue.lessons.replaceAll((id, lesson) -> catalogue.add(lesson, sight(lesson)));
  }

  private static Sight sight(Lesson lesson) {
    return new Sight(lesson.openness(), Optional.of(lesson.origin().project().value()));
  }

  private void contradict(String one, String other) {
    if (!one.equals(other)) {
      Lesson first = catalogue.lessons.get(one);
      Lesson second = catalogue.lessons.get(other);
      catalogue.lessons.put(one, linked(first, second));
      catalogue.lessons.put(other, linked(second, first));
    }
  }

  private Lesson linked(Lesson from, Lesson to) {
    Optional<Openness> both =
        from.openness().flatMap(a -> to.openness().map(b -> Sight.narrower(a, b)));
    By why =
        catalogue.by(
            from.id().value(), new Sight(both, Optional.of(from.origin().project().value())));
    return from.contradicting(to, why, catalogue.time());
  }

  /** One lesson on its way. */
  private final class Living {

    private final String id;
    private final Project project = catalogue.oneOf(catalogue.projects);
    private final int far = random.nextInt(8);
    private Optional<Openness> level = Optional.empty();
    private Instant now = catalogue.time();

    Living(String id) {
      this.id = id;
    }

    private Sight now() {
      return new Sight(level, Optional.of(project.id().value()));
    }

    private By by() {
      now = now.plusSeconds(3600);
      return catalogue.by(id, now());
    }

    private By byAnother(Lesson lesson) {
      By some = by();
      return lesson.isWrittenBy(some.person())
          ? new By(Id.of("person-reviewer"), some.reason())
          : some;
    }

    private LessonDraft drafted(LessonDraft draft, LocalizedText title) {
      return draft
          .titled(title)
          .observed("Common sense")
          .because("It did")
          .recommends("Do it")
          .appliesWhen(Condition.people("busy desk"));
    }

    Lesson live() {
      // What it says last is as open as it is in the end; what it said before, as when it changed.
      String first = newWording();
      LessonDraft draft =
          drafted(LessonDraft.in(Languages.ENGLISH), wording(first))
              .from(catalogue.oneOf(List.of(Perspective.values())))
              .about(catalogue.oneOf(Catalogue.THEMES))
              .inPhase(Id.of("grasp"));
      catalogue.sessions.stream()
          .filter(session -> session.project().equals(project.id()))
          .skip(random.nextInt(4))
          .findFirst()
          .ifPresent(session -> draft.inSession(session.id()));
      Lesson lesson = draft.capture(Id.of(id), project, by(), now);
      String said = first;
      if (far > 0) {
        lesson = lesson.submit(by(), now);
      }
      if (far == 1) {
        lesson = lesson.askToClarify(by(), now);
      }
      if (far == 2) {
        lesson = lesson.reject(by(), now);
      }
      if (far > 2) {
        lesson = lesson.validate(byAnother(lesson), now);
      }
      if (far > 3) {
        for (Openness open : Sight.upTo(project.openness())) {
          if (random.nextBoolean() || (lesson.openness().isEmpty() && open == project.openness())) {
            if (random.nextBoolean()) {
              String next = newWording();
              lesson = corrected(lesson, said, next);
              said = next;
            }
            level = Optional.of(open);
            lesson = lesson.share(open, by(), now);
          }
        }
      }
      if (far == 6) {
        String next = newWording();
        lesson = corrected(lesson, said, next);
        said = next;
        lesson = lesson.embed(Evidence.of(text("Seen")), by(), now);
      }
      if (far == 7) {
        lesson = lesson.retire(by(), now);
      }
      catalogue.secrets.get(id).put(said, now());
      return lesson;
    }

    private Lesson corrected(Lesson lesson, String said, String next) {
      catalogue.secrets.get(id).put(said, now());
      catalogue.earlierWordings.add(said);
      LessonDraft retold = LessonDraft.of(lesson, Languages.ENGLISH);
      return lesson.correct(drafted(retold, wording(next)), by(), now);
    }

    private String newWording() {
      return catalogue.secret(id, now());
    }

    private LocalizedText wording(String secret) {
      return text("Common words and " + secret);
    }
  }

  static boolean isCurrent(Lesson lesson) {
    return lesson.state() == LessonState.SHARED || lesson.state() == LessonState.EMBEDDED;
  }
}
