package fi.oppienjako.lessons.core.people;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.PlainText;
import java.util.Optional;

/**
 * Who takes a step and, where a reason is required or worth giving, why. Immutable.
 *
 * <p>The library does not authenticate: whoever embeds it says who acts.
 *
 * @param person who acts
 * @param reason why, in a sentence
 */
public record By(Id<Person> person, Optional<String> reason) {

  /**
   * Checks and strips.
   *
   * @throws InvalidValueException if a reason is given and is not as {@link PlainText} asks
   */
  public By {
    requireNonNull(person, "person");
    if (reason.filter(String::isBlank).isPresent()) {
      throw new InvalidValueException(Message.of("reason.blank"));
    }
    reason = reason.map(PlainText::cleaned);
  }

  /** By {@code person}, without a reason. */
  public static By by(Person person) {
    return by(person.id());
  }

  /** By the person with that identifier, without a reason. */
  public static By by(Id<Person> person) {
    return new By(person, Optional.empty());
  }

  /** Returns the same with {@code reason}. */
  public By because(String reason) {
    return new By(person, Optional.of(reason));
  }
}
