package fi.oppienjako.lessons.examples.story.concept;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.examples.story.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** What a programme has told and plans to tell, in the order of days. */
record TheSharings(List<Sharing> all) {

  /** Copies. */
  TheSharings {
    all = List.copyOf(all);
  }

  /** Those of the scene's programme, each on the day on which it was told or is planned. */
  static TheSharings of(Scene scene) {
    Id<Programme> programme = scene.programme().id();
    return new TheSharings(
        scene.seen(
            scene.organiser(),
            seen ->
                seen.sharings().where(Sharing.BY_PROGRAMME, programme).toList().stream()
                    .sorted(comparing(TheSharings::day).thenComparing(Sharing::id))
                    .toList()));
  }

  TheSharings that(Predicate<Sharing> holds) {
    return new TheSharings(all.stream().filter(holds).toList());
  }

  void tell(Scene scene) {
    for (Sharing one : all) {
      scene.item(
          "sharings.one",
          day(one),
          one.name(),
          scene.naming().word(one.channel()),
          one.audience().stream().map(scene.naming()::word).collect(joining(", ")));
    }
  }

  static LocalDate day(Sharing sharing) {
    return sharing.told().orElse(sharing.planned());
  }
}
