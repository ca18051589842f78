package fi.oppienjako.lessons.export.imports;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.text.Worded;
import java.util.List;

/**
 * What would come in, and what would not. Immutable.
 *
 * @param comingIn how many rows would come in
 * @param rejected how many would not
 * @param first the first three lessons as they would be
 * @param told how the rows were read, and the first of those that would not come in, each with its
 *     place
 */
public record Trial(long comingIn, long rejected, List<Worded> first, List<Worded> told) {

  /** Copies. */
  public Trial {
    first = ImmutableList.copyOf(first);
    told = ImmutableList.copyOf(told);
  }
}
