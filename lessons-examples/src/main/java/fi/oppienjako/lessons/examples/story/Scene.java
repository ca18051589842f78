package fi.oppienjako.lessons.examples.story;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.Notice;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.examples.card.CardOnScreen;
import fi.oppienjako.lessons.examples.programmes.KnownThings;
import fi.oppienjako.lessons.examples.programmes.Naming;
import fi.oppienjako.lessons.examples.text.Screen;
import fi.oppienjako.lessons.examples.text.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the story happens: the library at work, the words it is told in, and the lesson that it
 * follows. Not thread-safe.
 */
public final class Scene {

  private final Id<Programme> programme;
  private final LessonSharing sharing;
  private final StoryClock clock;
  private final List<Notice> notices = new ArrayList<>();
  private final Screen screen;
  private final Sentences sentences;
  private final Naming naming;
  private final Viewer organiser;
  private @Nullable Lesson lesson;

  Scene(
      Id<Programme> programme,
      LessonSharing sharing,
      StoryClock clock,
      Screen screen,
      Sentences sentences) {
    this.programme = programme;
    this.sharing = LessonSharing.over(sharing.store(), sharing.context().options().withNotifier(notices::add));
    this.clock = clock;
    this.screen = screen;
    this.sentences = sentences;
    this.organiser = seen(Viewer.anyone(), seen -> organiser(programme, seen));
    Programme told = programme();
    this.naming =
        new Naming(seen(organiser, seen -> new KnownThings(told, seen)), sentences.language());
  }

  public LessonSharing sharing() {
    return sharing;
  }

  public Sentences sentences() {
    return sentences;
  }

  public Naming naming() {
    return naming;
  }

  public LocalDate today() {
    return clock.day();
  }

  public void moveTo(LocalDate day) {
    clock.moveTo(day);
  }

  // What is there

  public Programme programme() {
    return seen(Viewer.anyone(), seen -> seen.programmes().find(programme).orElseThrow());
  }

  public List<Project> projects() {
    return seen(organiser(), seen -> seen.projects().where(Project.BY_PROGRAMME, programme).toList());
  }

  public Project project(String id) {
    return seen(organiser(), seen -> seen.projects().find(Id.of(id)).orElseThrow());
  }

  public Lesson lesson(String id) {
    return seen(organiser(), seen -> seen.lessons().find(Id.of(id)).orElseThrow());
  }

  /** What is kept under {@code id} of a kind that one way of working adds. */
  public <A extends Aggregate<A>> A kept(Kind<A> kind, String id) {
    return seen(organiser(), seen -> seen.all(kind).find(Id.of(id)).orElseThrow());
  }

  public <T> T seen(Viewer reader, Function<? super Snapshot, ? extends T> look) {
    return sharing.store().<T>read(reader, look);
  }

  /** The one who keeps the programme together, and takes part in all of its projects. */
  public Viewer organiser() {
    return organiser;
  }

  /** A member of {@code project}, who takes part in the programme as others do. */
  public Viewer member(Project project) {
    return Viewer.at(Openness.ARENA).memberOf(project);
  }

  /** The lesson that the story follows. */
  public Lesson lesson() {
    return requireNonNull(lesson, "the story has not come to its lesson yet");
  }

  public void follow(Lesson next) {
    this.lesson = next;
  }

  /** The notices sent since this was last asked. */
  public List<Notice> newNotices() {
    List<Notice> sent = List.copyOf(notices);
    notices.clear();
    return sent;
  }

  // How it is told

  public void say(String key, Object... arguments) {
    screen.prose(sentences.in(key, arguments));
  }

  public void item(String key, Object... arguments) {
    screen.item(sentences.in(key, arguments));
  }

  public void detail(String key, Object... arguments) {
    screen.inset(4).prose(sentences.in(key, arguments));
  }

  public void gap() {
    screen.gap();
  }

  public Screen screen() {
    return screen;
  }

  public CardOnScreen card() {
    return new CardOnScreen(screen, naming, sentences.language());
  }

  private static Viewer organiser(Id<Programme> programme, Snapshot seen) {
    Viewer organiser = Viewer.at(Openness.STUDIO);
    for (Project project : seen.projects().where(Project.BY_PROGRAMME, programme).toList()) {
      organiser = organiser.memberOf(project);
    }
    return organiser;
  }
}
