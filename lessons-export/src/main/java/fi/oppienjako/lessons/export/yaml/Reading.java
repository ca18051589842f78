package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.export.fault.Wrong;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One file being read: what has been found wrong, and the language of its plain texts.
 *
 * @param faults what has been found wrong so far
 * @param language the language of plain texts
 * @param places where the things that were made are told
 * @param words what was written for words of vocabularies
 */
record Reading(Faults faults, Locale language, Places places, WrittenWords words) {

  Reading(Faults faults, Locale language) {
    this(faults, language, new Places(), new WrittenWords());
  }

  /** Tells what is wrong with {@code node}, of which nothing is told that was refused before. */
  void fault(Node node, Worded message) {
    if (node.isRefused()) {
      faults.meetAgain();
    } else {
      fault(node.place(), message);
    }
  }

  void fault(Place place, Worded message) {
    faults.add(place, message);
  }

  /** What {@code making} makes; what the domain refuses becomes a fault at {@code place}. */
  <T> Optional<T> made(Place place, Supplier<? extends T> making) {
    try {
      return Optional.of(making.get());
    } catch (WrongException | InvalidValueException | ImpossibleStepException e) {
      fault(place, e.refusal());
    }
    return Optional.empty();
  }

  /** Tells that {@code node} is not what was expected. */
  void wrongKind(Node node, Worded expected) {
    fault(node, Wrong.of("value.expected", expected, node.what()));
  }
}
