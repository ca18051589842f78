package fi.oppienjako.lessons.search.lucene.analysis;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The terms of one word.
 *
 * @param base the base or the stem of the whole word
 * @param all the folded base first, then the parts of a compound and the further terms, each once
 */
public record Word(String base, List<String> all) {

  /** Copies. */
  public Word {
    all = ImmutableList.copyOf(all);
  }

  /** The forgiving form of the whole word. */
  public String folded() {
    return all.get(0);
  }

  /** The terms of its parts, and the further terms. */
  public List<String> parts() {
    return all.subList(1, all.size());
  }
}
