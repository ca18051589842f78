package fi.oppienjako.lessons.examples.story.support;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.support.Call;
import fi.oppienjako.lessons.examples.story.Scene;
import java.util.stream.Stream;

/** The call of November, which is made up for the story, and the one who applies in it. */
final class LateCall {

  static final Id<Call> ID = Id.of("late-call");

  static final Id<Organisation> APPLICANT = Id.of("example-association");

  private static final Id<Project> PROJECT = Id.of("volunteers-found");

  /** Those who give the support, and see all that is handed in. */
  static final Viewer DESK = Viewer.at(Openness.LAB);

  /** The applicant's own people, who see their draft too. */
  static final Viewer INSIDE = DESK.memberOf(PROJECT);

  private LateCall() {}

  /** The one who keeps the calls. */
  static By keeper() {
    return By.by(Id.<Person>of("call-keeper"));
  }

  /** The one who applies. */
  static By applicant() {
    return By.by(Id.<Person>of("association-volunteer"));
  }

  static Call call(Scene scene) {
    return scene.kept(Call.KIND, ID.value());
  }

  static Organisation body(Scene scene) {
    return scene.seen(DESK, seen -> seen.organisations().find(APPLICANT).orElseThrow());
  }

  static Project project(Scene scene) {
    return scene.seen(INSIDE, seen -> seen.projects().find(PROJECT).orElseThrow());
  }

  /** The application to this call, as it is now. */
  static Application application(Scene scene) {
    return scene.seen(
        INSIDE,
        seen -> {
          try (Stream<Application> all = seen.all(Application.KIND).stream()) {
            return all.filter(one -> one.call().equals(ID)).findFirst().orElseThrow();
          }
        });
  }

  static Person person(String id, Scene scene) {
    return scene.seen(DESK, seen -> seen.persons().find(Id.of(id)).orElseThrow());
  }
}
