package fi.oppienjako.lessons.export.extract;

import fi.oppienjako.lessons.core.reuse.Overlap;
import fi.oppienjako.lessons.export.document.Wording;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** One row for each two projects on the same challenge. */
final class OverlapRows {

  private OverlapRows() {}

  static Extract extract(Collection<Overlap> overlaps, Wording wording) {
    return new Extract(
        Phrases.in(wording.language(), "overlaps"),
        Stream.of("one-id", "one", "other-id", "other", "reasons")
            .map(key -> Phrases.in(wording.language(), "overlap." + key))
            .toList(),
        overlaps.stream()
            .map(
                overlap ->
                    List.of(
                        overlap.one().id().value(),
                        wording.unmarked(overlap.one().name()),
                        overlap.other().id().value(),
                        wording.unmarked(overlap.other().name()),
                        wording.reasons(overlap.reasons()))));
  }
}
