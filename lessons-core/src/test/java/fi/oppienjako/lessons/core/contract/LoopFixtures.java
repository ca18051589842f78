package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Moderation;
import fi.oppienjako.lessons.core.programme.Adaptation;
import fi.oppienjako.lessons.core.programme.Material;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.OverlapJudgement;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.sharing.Notice;
import fi.oppienjako.lessons.core.sharing.NoticeLog;
import fi.oppienjako.lessons.core.sharing.Recurrence;
import fi.oppienjako.lessons.core.sharing.Responsible;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.sharing.SharingKind;
import fi.oppienjako.lessons.core.text.Term;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What hangs on projects and lessons: playbooks, plans, sessions and all that the loop leaves. */
final class LoopFixtures {

  private LoopFixtures() {}

  static Playbook playbook(int n, Words words) {
    return Playbook.of(Fixtures.id("playbook", n), words.text(3), process(words));
  }

  static Plan plan(int n, Words words) {
    return new Plan(
        Plan.idFor(Fixtures.id("project", n)),
        0,
        Fixtures.id("project", n),
        n % 2 == 0 ? Optional.of(Fixtures.id("playbook", n)) : Optional.empty(),
        List.of(new Adaptation.DropRole(Id.of("tester"))),
        process(words),
        Fixtures.level(n));
  }

  static Session session(int n, Words words) {
    return new Session(
        Fixtures.id("session", n),
        0,
        Fixtures.projectId(n),
        n % 2 == 0 ? Optional.of(Id.of("phase-1")) : Optional.empty(),
        Term.of("workshop"),
        words.text(3),
        Fixtures.TODAY.plusDays(n),
        Set.of(Id.of("invited-1"), Id.of("invited-2")),
        Set.of(Id.of("invited-1")),
        Set.of(words.by().person()),
        Fixtures.level(n + n / Fixtures.PROJECTS),
        n % 3 == 0 ? Optional.of(words.text(9)) : Optional.empty(),
        n % 3 == 1 ? List.of(words.text(4), words.text(5)) : List.of(),
        n % 3 == 2
            ? List.of(new Material(words.text(2), URI.create("https://example.org/notes/" + n)))
            : List.of());
  }

  static Comment comment(int n, Words words) {
    return new Comment(
        Fixtures.id("comment", n),
        0,
        Fixtures.id("lesson", n % 5),
        Fixtures.projectId(n),
        n % 5 == 0 && n > 0 ? Optional.of(Fixtures.id("comment", n - 5)) : Optional.empty(),
        words.text(12),
        n % 5 == 0 ? Optional.empty() : Optional.of(Fixtures.level(n)),
        words.perhapsBecause(),
        words.later(),
        n % 7 == 6
            ? History.of(Moderation.HIDDEN, words.because(), words.later())
            : History.none());
  }

  static Action action(int n, Words words) {
    boolean open = n % 2 == 0;
    return new Action(
        Fixtures.id("action", n),
        0,
        Fixtures.id("lesson", n % 5),
        Fixtures.projectId(n),
        words.text(6),
        words.by().person(),
        Fixtures.TODAY.plusDays(n),
        open ? Action.State.OPEN : Action.State.DONE,
        open ? Optional.empty() : Optional.of(Fixtures.TODAY),
        open ? Optional.empty() : Optional.of(words.text(5)));
  }

  static Sharing sharing(int n, Words words) {
    boolean told = n % 2 == 0;
    return new Sharing(
        Fixtures.id("sharing", n),
        0,
        Fixtures.id("programme", n % 3),
        List.of(SharingKind.values()).get(n % 2),
        words.text(3),
        Term.of("morning coffee"),
        Fixtures.TODAY.plusDays(n),
        n % 4 == 0
            ? Optional.of(
                new Recurrence(Interval.months(1), Fixtures.TODAY.plusDays(n).plusMonths(3)))
            : Optional.empty(),
        told ? Set.of(Fixtures.TODAY.plusDays(n + 1L)) : Set.of(),
        Fixtures.level(n),
        n % 3 == 0
            ? Optional.of(Responsible.inRole(Term.of("organiser")))
            : Optional.of(Responsible.of(words.by().person())),
        Optional.of(words.text(4)),
        words.themes(),
        told ? Set.of(Fixtures.id("lesson", n), Fixtures.id("lesson", n + 1)) : Set.of(),
        List.of(URI.create("https://example.org/slides/" + n)));
  }

  static LookUp lookUp(int n, Words words) {
    return new LookUp(
        Fixtures.id("look-up", n),
        0,
        Fixtures.projectId(n),
        List.of(words.sentence(2), words.sentence(1)),
        List.of(new LookUp.Found(Fixtures.id("lesson", n), n % 2 == 0, words.text(5))),
        Optional.of(Fixtures.level(n)),
        words.by(),
        words.later());
  }

  /** The two projects are equally open; in whatever programme, what both show to all is open. */
  static OverlapJudgement overlapJudgement(int n, Words words) {
    return new OverlapJudgement(
        Fixtures.id("judgement", n),
        0,
        Fixtures.projectId(n),
        Fixtures.id("project", n % Fixtures.PROJECTS + Fixtures.PROJECTS),
        List.of(OverlapJudgement.Verdict.values()).get(n % 2),
        words.text(6),
        Optional.of(Fixtures.level(n)).filter(level -> level == Openness.AGORA),
        words.by(),
        words.later());
  }

  static Reuse reuse(int n, Words words) {
    return new Reuse(
        Fixtures.id("reuse", n),
        0,
        sharedLesson(n),
        Id.of("project-elsewhere"),
        Fixtures.projectId(n),
        List.of(Outcome.values()).get(n % 3),
        words.text(9),
        Optional.of(Fixtures.level(n)),
        words.by(),
        words.later());
  }

  static NoticeLog noticeLog(int n, Words words) {
    List<Notice.What> kinds = List.of(Notice.What.values());
    return new NoticeLog(
        NoticeLog.idFor(Fixtures.id("person", n)),
        0,
        IntStream.range(0, n % 4)
            .mapToObj(
                i ->
                    new NoticeLog.Entry(
                        kinds.get((n + i) % kinds.size()),
                        Fixtures.id("lesson", n),
                        Fixtures.projectId(n),
                        words.later(),
                        i % 2 == 0))
            .toList());
  }

  /** A lesson that is as widely open as the reuse number {@code n} is. */
  private static Id<Lesson> sharedLesson(int n) {
    return Fixtures.id("lesson", 9 * (n % 4) + 5 + n / 4 % 4);
  }

  private static ProcessModel process(Words words) {
    Role role =
        Role.of(Id.of("guide"), words.text(1), Perspective.COMMUNITY)
            .answeringFor(List.of(LoopStep.values()).get(0));
    Activity activity =
        Activity.of(Id.of("meet"), words.text(2), Perspective.DESIGN)
            .doneBy(role)
            .every(Interval.weeks(2));
    return ProcessModel.inOrder(
        List.of(role),
        List.of(
            Phase.of(Id.of("phase-1"), words.text(2), activity).needing(Perspective.SYSTEMS),
            Phase.of(Id.of("phase-2"), words.text(2))));
  }
}
