package fi.oppienjako.lessons.core.sharing;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a lesson could help a project, or why two projects may be doing the same work. Immutable.
 *
 * @param all the reasons, in the order of their kinds; empty if there are none
 */
public record MatchReasons(List<Reason> all) implements Iterable<Reason> {

  /** Copies. */
  public MatchReasons {
    all = ImmutableList.copyOf(all);
  }

  /** Whether there are no reasons. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  @Override
  public Iterator<Reason> iterator() {
    return all.iterator();
  }

  /** The reasons in English. */
  @Override
  public String toString() {
    return all.stream().map(Reason::toString).collect(Collectors.joining("; "));
  }
}
