package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.cocreation.RoadmapItem;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A line of a roadmap.
 *
 * @param contributions the contributions by their ids; one in which something is wrong is left out
 */
record LineForm(Reference<Contribution> contribution, Map<String, Contribution> contributions)
    implements Form<RoadmapItem> {

  @Override
  public Optional<RoadmapItem> read(Node node, Reading reading) {
    return Form.<RoadmapItem>keys(in -> in.make(line(in))).read(node, reading);
  }

  /** The line that is told in {@code in}, which may tell more. */
  Supplier<RoadmapItem> line(Fields in) {
    Supplier<Id<RoadmapItem>> id = in.one("line", Forms.id());
    Supplier<LocalizedText> name = in.one("name", Forms.TEXT);
    Optional<LocalizedText> text = in.maybe("text", Forms.TEXT);
    Set<Id<Contribution>> from = in.each("from", contribution);
    in.needSome("from");
    return () ->
        new RoadmapItem(id.get(), name.get(), text, Map.of())
            .leadingBackTo(
                from.stream()
                    .flatMap(source -> Stream.ofNullable(contributions.get(source.value())))
                    .toArray(Contribution[]::new));
  }
}
