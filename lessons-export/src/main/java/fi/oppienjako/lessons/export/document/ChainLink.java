package fi.oppienjako.lessons.export.document;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.reuse.Chain;
import fi.oppienjako.lessons.core.reuse.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One link of the chain from capture to reuse.
 *
 * @param key the word for it in files
 * @param lessons the lessons that came so far
 * @param keptPercent their share of those in the link before; empty for the first
 */
record ChainLink(String key, Figure<Lesson> lessons, Optional<Integer> keptPercent) {

  private static final List<String> KEYS =
      List.of("captured", "validated", "shared", "looked-up", "reused");

  static List<ChainLink> of(Chain chain) {
    List<ChainLink> links = new ArrayList<>();
    for (int i = 0; i < KEYS.size(); i++) {
      Optional<Integer> kept = i == 0 ? Optional.empty() : Optional.of(chain.kept().get(i - 1));
      links.add(new ChainLink(KEYS.get(i), chain.links().get(i), kept));
    }
    return links;
  }
}
