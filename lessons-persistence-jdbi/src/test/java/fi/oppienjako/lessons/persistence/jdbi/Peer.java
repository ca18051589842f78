package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.lesson.Lesson;
import java.util.List;

/** Another way to keep lessons, which the benchmark holds the store against. */
interface Peer {

  void load(List<Lesson> lessons) throws Exception;

  /** Reads all; gives their number. */
  int stream() throws Exception;

  /** Reads some by their identifiers, one by one; gives how many there were. */
  int find(List<String> ids) throws Exception;
}
