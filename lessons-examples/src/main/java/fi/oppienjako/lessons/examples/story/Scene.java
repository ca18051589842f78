package fi.oppienjako.lessons.examples.story;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.MatchReasons;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.examples.card.CardOnScreen;
import fi.oppienjako.lessons.examples.text.Screen;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.document.Wording;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the story happens: the library at work, what things are called, the screen, and the lesson
 * that the story follows. Not thread-safe.
 */
public final class Scene {

  private final Id<Programme> programme;
  private final LessonSharing sharing;
  private final StoryClock clock;
  private final Screen screen;
  private final Sentences sentences;
  private final Wording wording;
  private final Cast cast;
  private final Viewer organiser;
  private @Nullable Lesson lesson;

  Scene(
      Id<Programme> programme,
      LessonSharing sharing,
      StoryClock clock,
      Screen screen,
      Sentences sentences) {
    this.programme = programme;
    this.sharing = sharing;
    this.clock = clock;
    this.screen = screen;
    this.sentences = sentences;
    this.organiser = seen(Viewer.anyone(), seen -> organiser(programme, seen));
    Programme here = programme();
    this.wording = seen(seen -> Wording.of(here, seen, sentences.language()));
    this.cast = seen(seen -> Cast.of(here, seen, wording));
  }

  public LessonSharing sharing() {
    return sharing;
  }

  public Sentences sentences() {
    return sentences;
  }

  public LocalDate today() {
    return clock.day();
  }

  public void moveTo(LocalDate day) {
    clock.moveTo(day);
  }

  /** Lets {@code days} pass. */
  public void later(int days) {
    moveTo(today().plusDays(days));
  }

  // What is there

  public Programme programme() {
    return seen(Viewer.anyone(), seen -> seen.programmes().find(programme).orElseThrow());
  }

  public List<Project> projects() {
    return seen(seen -> seen.projects().where(Project.BY_PROGRAMME, programme).toList());
  }

  public Project project(String id) {
    return kept(Project.KIND, id);
  }

  public Lesson lesson(String id) {
    return kept(Lesson.KIND, id);
  }

  /** What is kept under {@code id} of any kind. */
  public <A extends Aggregate<A>> A kept(Kind<A> kind, String id) {
    return seen(seen -> seen.all(kind).find(Id.of(id)).orElseThrow());
  }

  /** The process that {@code project} has planned, as it is now. */
  public ProcessModel process(Project project) {
    return seen(seen -> seen.plans().find(Plan.idFor(project.id())).orElseThrow().process());
  }

  /** What the organiser sees. */
  public <T> T seen(Function<? super Snapshot, ? extends T> look) {
    return this.<T>seen(organiser, look);
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
    return Viewer.anyone().at(Openness.ARENA, Programme.KIND.ref(programme)).memberOf(project);
  }

  /** The lesson that the story follows. */
  public Lesson lesson() {
    return requireNonNull(lesson, "the story has not come to its lesson yet");
  }

  public void follow(Lesson next) {
    this.lesson = next;
  }

  /** The projects that could benefit from the lesson, as those at {@code level} know. */
  public List<Suggestion<Project>> beneficiaries(Openness level) {
    return sharing.beneficiaries(
        lesson(), Viewer.anyone().at(level, Programme.KIND.ref(programme)));
  }

  // What is done

  /** By {@code person}. */
  public static By by(String person) {
    return By.by(Id.<Person>of(person));
  }

  /**
   * Tries {@code step}, which is to be refused.
   *
   * @throws IllegalStateException if it was not
   */
  public static void refused(Runnable step) {
    try {
      step.run();
    } catch (ImpossibleStepException e) {
      return;
    }
    throw new IllegalStateException("what the story says is refused was done");
  }

  // What things are called

  public Wording wording() {
    return wording;
  }

  /** What the story says under {@code key}. */
  public String in(String key, Object... arguments) {
    return sentences.in(key, arguments);
  }

  /** What the story says under {@code key}, as a text in its language alone. */
  public LocalizedText text(String key) {
    return sentences.asText(key);
  }

  public String word(Term term) {
    return wording.word(term);
  }

  /** {@code term} as a sentence or a line begins with it. */
  public String begun(Term term) {
    return sentences.begun(word(term));
  }

  /** {@code label} as a sentence or a line begins with it. */
  public String begun(LocalizedText label) {
    return sentences.begun(label);
  }

  /** The names of organisations, with commas between them. */
  public String organisations(Collection<Id<Organisation>> ids) {
    return ids.stream().map(wording::organisation).collect(joining(", "));
  }

  /** The person who did something, by their role in a project and the organisation leading it. */
  public String person(By by) {
    return cast.person(by.person());
  }

  /** The name of {@code project}, and who leads it. */
  public String led(Project project) {
    return cast.led(project);
  }

  /** The name of a phase, as {@code project} calls it. */
  public String phase(Project project, Id<Phase> id) {
    return cast.phase(project, id);
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

  /** Why something is suggested. */
  public void because(MatchReasons reasons) {
    detail("because", wording.reasons(reasons));
  }

  public void gap() {
    screen.gap();
  }

  public Screen screen() {
    return screen;
  }

  public CardOnScreen card() {
    return new CardOnScreen(screen, wording);
  }

  private static Viewer organiser(Id<Programme> programme, Snapshot seen) {
    Viewer organiser =
        Viewer.anyone()
            .at(Openness.STUDIO, Programme.KIND.ref(programme))
            .organising(Programme.KIND.ref(programme));
    for (Project project : seen.projects().where(Project.BY_PROGRAMME, programme).toList()) {
      organiser = organiser.memberOf(project);
    }
    return organiser;
  }
}
