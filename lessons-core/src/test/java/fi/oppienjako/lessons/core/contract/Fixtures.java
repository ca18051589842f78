package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Consent;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.OrganisationKind;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.Bookmark;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.reuse.OverlapJudgement;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.sharing.NoticeLog;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Things to keep, with all their parts: several languages, stale translations, evidence, links,
 * corrections, long histories. Nothing has been saved: revisions are 0.
 *
 * <p>Beside them stand a few small things that are always the same, for tests that say what they
 * expect word by word.
 *
 * <p>The same seed and number give the same thing. Among any 36 lessons in a row, every state is
 * met at every level. Thread-safe.
 */
public final class Fixtures {

  /** Noon of {@link #TODAY}. */
  public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  /** A Monday. */
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  /** One who does things. */
  public static final By ANNA = By.by(Id.of("anna"));

  /** Another, who reviews and decides. */
  public static final By BO = By.by(Id.of("bo"));

  /** The fixtures that contracts use. */
  public static final Fixtures STANDARD = new Fixtures(2026);

  /** Lessons are spread over this many projects. */
  public static final int PROJECTS = 12;

  private static final int PROGRAMMES = 3;

  private final long seed;
  private final List<Project> projects;

  /** The fixtures of {@code seed}. */
  public Fixtures(long seed) {
    this.seed = seed;
    projects = IntStream.range(0, PROJECTS).mapToObj(this::project).toList();
  }

  /** Person number {@code n}, 0 or more; some have been forgotten. */
  public Person person(int n) {
    Words words = new Words(seed, n);
    Person person = Person.of(id("person", n), words.sentence(2));
    return switch (n % 4) {
      case 0 -> person.reachableAt(words.sentence(1)).allowing(Consent.values());
      case 1 -> person.reachableAt(words.sentence(1)).allowing(Consent.NAME);
      case 2 -> person;
      default -> person.forgotten();
    };
  }

  /** Organisation number {@code n}, 0 or more. */
  public Organisation organisation(int n) {
    Words words = new Words(seed, n);
    Organisation organisation =
        Organisation.of(
            id("organisation", n),
            words.text(2),
            n % 2 == 0 ? OrganisationKind.AGENCY : OrganisationKind.MUNICIPALITY);
    return n % 3 == 0 ? organisation.asExample() : organisation;
  }

  /** Programme number {@code n}, 0 or more. */
  public Programme programme(int n) {
    return PlaceFixtures.programme(id("programme", n), new Words(seed, n));
  }

  /** Project number {@code n}, 0 or more, open at each level in turn. */
  public Project project(int n) {
    return PlaceFixtures.project(id("project", n), n, new Words(seed, n));
  }

  /** Lesson number {@code n}, 0 or more. */
  public Lesson lesson(int n) {
    return LessonFixtures.lesson(this, n, new Words(seed, n));
  }

  /** Playbook number {@code n}, 0 or more. */
  public Playbook playbook(int n) {
    return LoopFixtures.playbook(n, new Words(seed, n));
  }

  /** The plan of project number {@code n}, 0 or more. */
  public Plan plan(int n) {
    return LoopFixtures.plan(n, new Words(seed, n));
  }

  /** Session number {@code n}, 0 or more. */
  public Session session(int n) {
    return LoopFixtures.session(n, new Words(seed, n));
  }

  /** Comment number {@code n}, 0 or more. */
  public Comment comment(int n) {
    return LoopFixtures.comment(n, new Words(seed, n));
  }

  /** Action number {@code n}, 0 or more. */
  public Action action(int n) {
    return LoopFixtures.action(n, new Words(seed, n));
  }

  /** Sharing number {@code n}, 0 or more. */
  public Sharing sharing(int n) {
    return LoopFixtures.sharing(n, new Words(seed, n));
  }

  /** Look-up number {@code n}, 0 or more. */
  public LookUp lookUp(int n) {
    return LoopFixtures.lookUp(n, new Words(seed, n));
  }

  /** What was judged about a pair of projects, number {@code n}, 0 or more. */
  public OverlapJudgement overlapJudgement(int n) {
    return LoopFixtures.overlapJudgement(n, new Words(seed, n));
  }

  /** Reuse number {@code n}, 0 or more. */
  public Reuse reuse(int n) {
    return LoopFixtures.reuse(n, new Words(seed, n));
  }

  /** The notice log of person number {@code n}, 0 or more. */
  public NoticeLog noticeLog(int n) {
    return LoopFixtures.noticeLog(n, new Words(seed, n));
  }

  /** Bookmark number {@code n}, 0 or more. */
  public Bookmark bookmark(int n) {
    return new Bookmark(
        id("bookmark", n),
        0,
        new Position(n),
        n % 3 == 0 ? Optional.empty() : Optional.of(TODAY.plusDays(n)));
  }

  /** The lessons with the numbers 0 to {@code count - 1}, in that order, made one by one. */
  public Stream<Lesson> lessons(int count) {
    return IntStream.range(0, count).mapToObj(this::lesson);
  }

  /** A few things of one kind, such as {@code some(fixtures::project, 5)}. */
  public static <A> List<A> some(IntFunction<A> kind, int count) {
    return IntStream.range(0, count).mapToObj(kind).toList();
  }

  /**
   * Readers at every level of one programme and of all, members of none, one and two projects, and
   * the unrestricted one.
   */
  public static List<Viewer> readers() {
    List<Viewer> readers = new ArrayList<>();
    for (Openness level : Openness.values()) {
      Viewer steering = Viewer.anyone().at(level, Programme.KIND.ref(id("programme", 1)));
      Viewer member = at(level).memberOf(Project.KIND.ref(id("project", 1)));
      readers.addAll(
          List.of(
              steering, at(level), member, member.memberOf(Project.KIND.ref(id("project", 6)))));
    }
    readers.add(Viewer.unrestricted());
    return readers;
  }

  /**
   * One who reads every programme here, and every project that belongs to none, at {@code level}.
   */
  public static Viewer at(Openness level) {
    Viewer reader = Viewer.anyone();
    for (int n = 0; n < PROGRAMMES; n++) {
      reader = reader.at(level, Programme.KIND.ref(id("programme", n)));
    }
    for (int n = PROGRAMMES; n < 40; n += PROGRAMMES + 1) {
      reader = reader.at(level, Project.KIND.ref(id("project", n)));
    }
    return reader;
  }

  /** In English. */
  public static LocalizedText text(String english) {
    return LocalizedText.english(english);
  }

  /** So many hours after noon. */
  public static Instant hour(int after) {
    return NOON.plus(Duration.ofHours(after));
  }

  /** Identifiers n-001, n-002 and so on. */
  public static Supplier<String> counting() {
    int[] last = {0};
    return () -> "n-%03d".formatted(++last[0]);
  }

  /** A project of that identifier, with a name and a challenge. */
  public static Project project(String id) {
    return Project.of(
        Id.of(id), text("Project " + id), Challenge.of(text("Challenge of " + id), ANNA, NOON));
  }

  Project home(int lesson) {
    return projects.get(lesson % PROJECTS);
  }

  /** Each level in turn. */
  static Openness level(int n) {
    return List.of(Openness.values()).get(n % 4);
  }

  /** Of the projects, each in turn. */
  static Id<Project> projectId(int n) {
    return id("project", n % PROJECTS);
  }

  static <T> Id<T> id(String kind, int n) {
    return Id.of(String.format(Locale.ROOT, "%s-%07d", kind, n));
  }
}
