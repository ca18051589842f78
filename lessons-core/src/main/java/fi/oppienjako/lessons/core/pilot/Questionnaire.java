package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import java.util.List;
import java.util.Map;

/**
 * What is asked, and on what scale it is answered. Immutable.
 *
 * @param items what is asked, at least one
 * @param lowest the lowest answer
 * @param highest the highest answer, above the lowest
 */
public record Questionnaire(List<Item> items, int lowest, int highest) {

  /**
   * One thing that is asked.
   *
   * @param id the identifier, unique in its questionnaire
   * @param text what is asked
   */
  public record Item(Id<Item> id, LocalizedText text) {

    /** Checks that nothing is missing. */
    public Item {
      requireNonNull(id, "id");
      requireNonNull(text, "text");
    }
  }

  /**
   * Checks and copies.
   *
   * @throws InvalidValueException if there is no item, two have the same identifier, or the scale
   *     does not go up
   */
  public Questionnaire {
    items = ImmutableList.copyOf(items);
    if (items.isEmpty() || items.stream().map(Item::id).distinct().count() < items.size()) {
      throw new InvalidValueException(Message.of("questionnaire.items"));
    }
    if (highest <= lowest) {
      throw new InvalidValueException(Message.of("questionnaire.scale", lowest, highest));
    }
  }

  /**
   * Checks that {@code answers} answer each item, and nothing else, on the scale.
   *
   * @throws InvalidValueException if they do not
   */
  public void check(Map<Id<Item>, Integer> answers) {
    List<Id<Item>> asked = items.stream().map(Item::id).toList();
    if (answers.size() != asked.size() || !answers.keySet().containsAll(asked)) {
      throw new InvalidValueException(
          Message.of("questionnaire.all-answered", asked, answers.keySet()));
    }
    answers.forEach(
        (item, answer) -> {
          if (answer < lowest || answer > highest) {
            throw new InvalidValueException(
                Message.of("questionnaire.off-scale", item, lowest, highest, answer));
          }
        });
  }
}
