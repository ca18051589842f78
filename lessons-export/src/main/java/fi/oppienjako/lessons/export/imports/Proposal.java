package fi.oppienjako.lessons.export.imports;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.text.Worded;
import java.util.List;

/**
 * A mapping that was proposed from what columns are called and what is in them. Immutable.
 *
 * @param mapping the mapping
 * @param told how the file was read, and why each column is what it is
 */
public record Proposal(Mapping mapping, List<Worded> told) {

  /** Copies. */
  public Proposal {
    told = ImmutableList.copyOf(told);
  }
}
