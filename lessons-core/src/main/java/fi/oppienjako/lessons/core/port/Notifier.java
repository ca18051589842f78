package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.sharing.Notice;

/** Takes notices to people, for instance by e-mail. Called outside any transaction. */
@FunctionalInterface
public interface Notifier {

  /**
   * Takes {@code notice}, whose sentence is {@link Notice#in}, to the person with that identifier.
   * If it throws, the same notice comes again the next time; that may also happen after it has
   * returned, if the process ends before that was remembered.
   */
  void tell(Id<Person> person, Notice notice);
}
