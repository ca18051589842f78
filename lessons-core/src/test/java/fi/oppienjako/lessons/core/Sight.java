package fi.oppienjako.lessons.core;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * From where something can be seen, told without the library's own rule.
 *
 * @param from the level at which it is open; empty while only its owner sees it
 * @param owner the project that sees it whatever the level
 */
record Sight(Optional<Openness> from, Optional<String> owner) {

  /** Near first, then wider. */
  private static final List<Openness> SCALE =
      List.of(Openness.LAB, Openness.STUDIO, Openness.ARENA, Openness.AGORA);

  static final Sight PUBLIC = new Sight(Optional.of(Openness.AGORA), Optional.empty());

  /** Somebody at a level who is a member of projects. */
  record Looker(Openness level, Set<String> projects) {

    Viewer reader() {
      Viewer reader = Viewer.at(level);
      for (String project : projects) {
        reader = reader.memberOf(Id.of(project));
      }
      return reader;
    }

    @Override
    public String toString() {
      return reader().toString();
    }
  }

  boolean to(Looker looker) {
    return owner.filter(looker.projects()::contains).isPresent()
        || from.filter(open -> SCALE.indexOf(open) >= SCALE.indexOf(looker.level())).isPresent();
  }

  /** Those levels that are no wider than {@code widest}. */
  static List<Openness> upTo(Openness widest) {
    return SCALE.subList(0, SCALE.indexOf(widest) + 1);
  }

  static Openness narrower(Openness one, Openness other) {
    return SCALE.get(Math.min(SCALE.indexOf(one), SCALE.indexOf(other)));
  }
}
