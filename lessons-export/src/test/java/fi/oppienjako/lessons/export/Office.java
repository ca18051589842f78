package fi.oppienjako.lessons.export;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Member;
import fi.oppienjako.lessons.core.programme.Participant;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** An office with one programme of two projects, made up, and the workbook that it sends out. */
public final class Office {

  public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  public final LessonSharing sharing;
  public final Person ann;
  public final Person bo;
  public final Programme programme;
  public final Project desk;
  public final Project letters;

  public Office() {
    AtomicInteger ids = new AtomicInteger();
    sharing =
        LessonSharing.inMemory(
            LessonSharing.defaultOptions()
                .withClock(Clock.fixed(NOON, ZoneOffset.UTC))
                .withIds(() -> "id-%04d".formatted(ids.incrementAndGet())));
    ann = sharing.person("Ann Example");
    bo = sharing.person("Bo Example");
    programme =
        sharing.save(
            sharing
                .programme("Desk work")
                .with(new Participant(bo.id(), Term.of("organiser"), DateRange.ALWAYS)));
    var playbook = sharing.save(Playbooks.bundled("sharing-lessons"));
    desk = project("Guidance in order", playbook);
    letters = project("Plain letters", playbook);
  }

  private Project project(String name, Playbook playbook) {
    Project started =
        sharing
            .plan(name)
            .facing("Nobody finds the guidance")
            .about("guidance")
            .in(programme)
            .following(playbook)
            .start(By.by(ann));
    return sharing.describe(
        started,
        stored ->
            stored
                .openAt(Openness.AGORA)
                .withTeam(
                    List.of(
                        new Member(ann.id(), Id.of("project-manager"), DateRange.ALWAYS),
                        new Member(bo.id(), Id.of("lessons-steward"), DateRange.ALWAYS))),
        By.by(ann));
  }

  public Lesson draft(String title) {
    return sharing.capture(
        desk,
        By.by(ann),
        lesson ->
            lesson
                .titled(title)
                .observed("Two workshops fell through.")
                .because("Customers come first.")
                .recommends("Book them early.")
                .appliesWhen(Condition.people("busy desk"))
                .from(Perspective.COMMUNITY)
                .about("guidance"));
  }

  public Lesson shared(String title) {
    Lesson checked = sharing.validate(sharing.submit(draft(title), By.by(ann)), By.by(bo));
    return sharing.share(checked, Openness.AGORA, By.by(ann));
  }

  public Lesson now(Lesson lesson) {
    return sharing
        .store()
        .<Lesson>read(Viewer.unrestricted(), seen -> seen.get(Lesson.KIND, lesson.id()));
  }

  public List<Lesson> lessons() {
    return sharing
        .store()
        .<List<Lesson>>read(Viewer.unrestricted(), seen -> seen.lessons().stream().toList());
  }
}
