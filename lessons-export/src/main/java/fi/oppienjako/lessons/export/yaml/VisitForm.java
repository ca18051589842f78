package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Progress;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** A stay of a project in a phase. */
record VisitForm(Reference<Phase> phase, InOrder days) implements Form<Progress.Visit> {

  @Override
  public Optional<Progress.Visit> read(Node node, Reading reading) {
    return Form.keys(this::visit).read(node, reading);
  }

  private Optional<Progress.Visit> visit(Fields in) {
    Supplier<Id<Phase>> where = in.one("phase", phase);
    Required<LocalDate> from = in.one("from", days);
    Optional<LocalDate> to = in.maybe("to", new InOrder(from.found()));
    return in.make(() -> new Progress.Visit(where.get(), from.get(), to));
  }
}
