package fi.oppienjako.lessons.export.yaml;

import static java.util.Comparator.comparingInt;

import fi.oppienjako.lessons.export.fault.Shortened;
import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.export.file.Fault;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.util.ArrayList;
import java.util.List;

/** What has been found wrong in a file so far. Mutable, not thread-safe. */
final class Faults {

  /** So many are told at once; a file with more is given up, so that it cannot fill the memory. */
  private static final int MOST = 1000;

  private final String file;
  private final List<Fault> found = new ArrayList<>();
  private int met;

  Faults(String file) {
    this.file = file;
  }

  void add(Place place, Worded message) {
    note(place, message);
    if (found.size() == MOST) {
      throw ending(Place.FILE, Wrong.of("file.too-many-faults", MOST));
    }
  }

  /** Faults of the same file that nobody is told. */
  Faults untold() {
    return new Faults(file);
  }

  /**
   * How often something wrong was met, whether it was added then or, being refused, before. Nothing
   * can be made of what was read while this grew.
   */
  int count() {
    return met;
  }

  /** Something wrong is met that was added before. */
  void meetAgain() {
    met++;
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw exception();
    }
  }

  /** Adds the last fault that can be told of a file. */
  InvalidFileException ending(Place place, Worded message) {
    note(place, message);
    return exception();
  }

  private void note(Place place, Worded message) {
    met++;
    found.add(new Fault(file, place.line(), place.column(), place.path(), new Shortened(message)));
  }

  private InvalidFileException exception() {
    return new InvalidFileException(
        found.stream().sorted(comparingInt(Fault::line).thenComparingInt(Fault::column)).toList());
  }
}
