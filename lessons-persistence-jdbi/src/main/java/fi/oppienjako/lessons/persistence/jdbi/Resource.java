package fi.oppienjako.lessons.persistence.jdbi;

import javax.sql.DataSource;

/** What a store has opened itself, and has to let go of. Thread-safe. */
interface Resource {

  /** Nothing: what the store is over belongs to somebody else. */
  Resource NONE =
      new Resource() {
        @Override
        public DataSource connections() {
          throw new IllegalStateException("nothing was opened");
        }

        @Override
        public void close() {}
      };

  DataSource connections();

  /** Notes how many things were saved more. */
  default void written(long more) {}

  /** Notes that nothing that is unused may be left behind. */
  default void erased() {}

  /** How much may still be written, as far as it is known here. */
  default Room room() {
    return Room.ENOUGH;
  }

  /** Lets go of what could not be brought into use. */
  default void abandon() {
    close();
  }

  void close();
}
