package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Adaptation;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A change of a plan: what is dropped, renamed, repeated or added.
 *
 * @param plan what is changed
 */
record ChangeForm(Changing plan) implements Form<Adaptation> {

  @Override
  public Optional<Adaptation> read(Node node, Reading reading) {
    Optional<Adaptation> change = Form.keys(this::change).read(node, reading);
    Optional<Adaptation> made = change.flatMap(one -> plan.make(one, node.place(), reading));
    if (made.isEmpty()) {
      Lookahead.id(node, "as").ifPresent(id -> plan.lose(id.text()));
      new AdditionForm(plan).ids(node).forEach(id -> plan.lose(id.text()));
    }
    return made;
  }

  private Optional<Adaptation> change(Fields in) {
    List<String> said =
        List.of("drop", "rename", "repeat", "add").stream().filter(in::says).toList();
    if (said.size() != 1) {
      in.reading().fault(in.place(), Wrong.of("change.kind"));
      return Optional.empty();
    }
    return switch (said.get(0)) {
      case "drop" -> dropped(in);
      case "rename" -> renamed(in);
      case "repeat" -> repeated(in);
      default -> new AdditionForm(plan).added(in);
    };
  }

  private Optional<Adaptation> dropped(Fields in) {
    Optional<Changing.Found> part = plan.part(in, "drop");
    return in.make(
            () ->
                part.map(
                    found ->
                        switch (found.part()) {
                          case ROLE -> new Adaptation.DropRole(Id.of(found.id()));
                          case PHASE -> new Adaptation.DropPhase(Id.of(found.id()));
                          case ACTIVITY -> new Adaptation.DropActivity(Id.of(found.id()));
                        }))
        .flatMap(made -> made);
  }

  private Optional<Adaptation> renamed(Fields in) {
    Optional<Changing.Found> part = plan.part(in, "rename");
    Supplier<LocalizedText> name = in.one("name", Forms.TEXT);
    return in.make(
            () ->
                part.<Adaptation>map(
                    found -> new Adaptation.Rename(found.part(), found.id(), name.get())))
        .flatMap(made -> made);
  }

  private Optional<Adaptation> repeated(Fields in) {
    Supplier<Id<Phase>> phase = in.one("repeat", plan.phase());
    Supplier<Id<Phase>> as = in.one("as", Forms.id());
    Optional<Id<Phase>> after = in.maybe("after", plan.phase());
    return in.make(() -> new Adaptation.RepeatPhase(phase.get(), as.get(), after.orElseGet(phase)));
  }
}
