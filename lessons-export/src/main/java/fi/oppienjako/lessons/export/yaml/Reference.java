package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.Worded;
import java.util.Optional;
import java.util.Set;

/**
 * The id of something that is told elsewhere.
 *
 * @param what what it is the id of, such as {@code a person of this file}
 * @param there the ids that are told; empty if what tells them is itself wrong, so that any will do
 */
record Reference<T>(Worded what, Optional<Set<String>> there) implements Form<Id<T>> {

  static <T> Reference<T> to(Worded what, Set<String> there) {
    return new Reference<>(what, Optional.of(there));
  }

  static <T> Reference<T> toAny(Worded what) {
    return new Reference<>(what, Optional.empty());
  }

  @Override
  public Optional<Id<T>> read(Node node, Reading reading) {
    return Form.<Id<T>>word(this::known).read(node, reading);
  }

  private Id<T> known(String id) {
    if (there.isPresent() && !there.get().contains(id)) {
      throw new WrongException(Forms.isNot(id, what, there.get()));
    }
    return Id.of(id);
  }
}
