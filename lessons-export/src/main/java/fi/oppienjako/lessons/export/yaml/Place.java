package fi.oppienjako.lessons.export.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Where in a file something stands. Immutable.
 *
 * <p>The path is put together only when somebody asks, so that a big tree stays small.
 *
 * @param line the line, counted from 1; 0 for the file as a whole
 * @param column the character in the line, counted from 1
 * @param parent what it stands in; null for the whole
 * @param step from the parent to here: a key or {@code [position]}
 */
record Place(int line, int column, @Nullable Place parent, String step) {

  private static final int LONGEST_STEP = 64;

  /** The file as a whole. */
  static final Place FILE = new Place(0, 0, null, "");

  Place under(String key, int line, int column) {
    String shortened = key.length() <= LONGEST_STEP ? key : key.substring(0, LONGEST_STEP) + "…";
    return new Place(line, column, this, shortened);
  }

  Place item(int position, int line, int column) {
    return new Place(line, column, this, "[" + position + "]");
  }

  Place at(int line, int column) {
    return new Place(line, column, parent, step);
  }

  String path() {
    Deque<String> steps = new ArrayDeque<>();
    for (Place here = this; here != null; here = here.parent) {
      steps.push(here.step);
    }
    StringBuilder path = new StringBuilder();
    for (String next : steps) {
      if (path.length() > 0 && !next.startsWith("[")) {
        path.append('.');
      }
      path.append(next);
    }
    return path.toString();
  }
}
