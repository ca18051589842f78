package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Openness;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Openness as a number that SQL can compare: 1 is the nearest. Never to be renumbered. */
final class Levels {

  private Levels() {}

  static int rank(Openness openness) {
    return switch (openness) {
      case LAB -> 1;
      case STUDIO -> 2;
      case ARENA -> 3;
      case AGORA -> 4;
    };
  }

  static @Nullable Integer rankOrNull(Optional<Openness> openness) {
    return openness.map(Levels::rank).orElse(null);
  }

  static Openness of(int rank) {
    return switch (rank) {
      case 1 -> Openness.LAB;
      case 2 -> Openness.STUDIO;
      case 3 -> Openness.ARENA;
      case 4 -> Openness.AGORA;
      default -> throw new IllegalStateException("no level of openness has the rank " + rank);
    };
  }
}
