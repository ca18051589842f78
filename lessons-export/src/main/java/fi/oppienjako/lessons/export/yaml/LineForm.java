package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.cocreation.Line;
import fi.oppienjako.lessons.core.text.Id;
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
    implements Form<Line> {

  @Override
  public Optional<Line> read(Node node, Reading reading) {
    return Form.<Line>keys(in -> in.make(line(in))).read(node, reading);
  }

  /** The line that is told in {@code in}, which may tell more. */
  Supplier<Line> line(Fields in) {
    Supplier<Id<Line>> id = in.one("line", Forms.id());
    Supplier<LocalizedText> name = in.one("name", Forms.TEXT);
    Optional<LocalizedText> text = in.maybe("text", Forms.TEXT);
    Set<Id<Contribution>> from = in.each("from", contribution);
    in.needSome("from");
    return () ->
        new Line(id.get(), name.get(), text, Map.of())
            .leadingBackTo(
                from.stream()
                    .flatMap(source -> Stream.ofNullable(contributions.get(source.value())))
                    .toArray(Contribution[]::new));
  }
}
