package fi.oppienjako.lessons.core.review;

import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Prints coverage as plain text in one language. */
final class CoverageTables {

  private static final String NOTHING = "-";
  private static final String CARRIED = "x";

  private CoverageTables() {}

  static String of(Coverage coverage, Locale language) {
    TextTable phases = headed("coverage.phase", language);
    for (Phase phase : coverage.process().phases()) {
      phases.add(
          row(
              phase.name().in(language),
              perspective -> {
                int count = coverage.activities(phase, perspective).size();
                return count == 0 ? NOTHING : Integer.toString(count);
              }));
    }
    TextTable roles = headed("coverage.role", language);
    for (Role role : coverage.process().roles()) {
      roles.add(
          row(
              role.name().in(language),
              perspective -> coverage.carries(role, perspective) ? CARRIED : NOTHING));
    }
    return phases + "\n\n" + roles;
  }

  private static TextTable headed(String key, Locale language) {
    return new TextTable(
        row(Messages.in(language, key), perspective -> perspective.label().in(language)));
  }

  private static Stream<String> row(String name, Function<Perspective, String> cell) {
    return Stream.concat(Stream.of(name), Stream.of(Perspective.values()).map(cell));
  }
}
