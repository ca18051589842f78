package fi.oppienjako.lessons.examples.story;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.Notice;
import java.time.LocalDate;
import java.util.List;

/** Step: a lesson is opened level by level, and those who could benefit are told. */
public record TheOpening(LocalDate day, String steward, String contact) implements Step {

  private static final int DAYS_UNTIL_WIDER = 3;

  @Override
  public String key() {
    return "open";
  }

  @Override
  public void tell(Scene scene) {
    scene.newNotices();
    open(Openness.STUDIO, Id.of(steward), scene);
    scene.moveTo(day.plusDays(DAYS_UNTIL_WIDER));
    open(Openness.AGORA, Id.of(contact), scene);
  }

  private static void open(Openness level, Id<Person> by, Scene scene) {
    Lesson shared = scene.sharing().share(scene.lesson(), level, By.by(by));
    scene.follow(shared);
    scene.item("open.at." + level.key(), scene.today(), scene.naming().person(by), level.label());
    List<Notice> notices = scene.newNotices();
    if (notices.isEmpty()) {
      scene.detail("open.nobody");
    }
    for (Notice notice : notices) {
      scene.detail("open.notice", scene.naming().led(notice.project()));
      scene.detail("because", scene.naming().why(notice.reasons()));
    }
  }
}
