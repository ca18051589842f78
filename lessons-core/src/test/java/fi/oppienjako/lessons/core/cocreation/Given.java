package fi.oppienjako.lessons.core.cocreation;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What tests of co-creation begin with. */
final class Given {

  static final Project PROJECT = project("map");
  static final Id<Organisation> TOWN = Id.of("town");
  static final Term WORKSHOP = Term.of("workshop");
  static final URI LINK = URI.create("https://example.org/compass");

  private Given() {}

  /** A step of a history. */
  static <S> History.Entry<S> step(S state, By by, Instant at) {
    return new History.Entry<>(state, Optional.of(by), at);
  }

  /** A workshop at {@code level} for the town, which takes part. */
  static Session session(Openness level) {
    return Session.of(Id.of("session-" + level.key()), PROJECT, text("Workshop"), TODAY)
        .as(WORKSHOP, level, Set.of(TOWN))
        .joinedBy(TOWN);
  }

  /** What the town said in a workshop at {@code level}. */
  static Contribution contribution(String id, Openness level) {
    return Contribution.given(
        Id.of(id), session(level), Optional.of(TOWN), text("We said " + id), ANNA, NOON);
  }

  static Contribution contribution(String id) {
    return contribution(id, Openness.ARENA);
  }

  static LocalizedText told(String words) {
    return LocalizedText.of(Languages.FINNISH, words + " fi")
        .with(Languages.SWEDISH, words + " sv");
  }

  static RoadmapItem line(String id, Contribution... sources) {
    return RoadmapItem.of(Id.of(id), told(id), sources);
  }

  /** All four parts, in Finnish and in Swedish; three lines lead back to one contribution each. */
  static RoadmapContent whole() {
    return RoadmapContent.NONE
        .introducedBy(told("Introduction"))
        .with(line("people-first", contribution("c1")))
        .with(KeyResult.of(line("skills", contribution("c2")), line("desk", contribution("c3"))))
        .with(Appendix.of(told("Compass"), LINK));
  }
}
