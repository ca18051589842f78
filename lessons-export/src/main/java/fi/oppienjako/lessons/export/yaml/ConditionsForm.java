package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.concept.Aspect;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.fault.Wrong;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Conditions, listed aspect by aspect: a word, or {@code condition} and a {@code text}. */
final class ConditionsForm implements Form<Conditions> {

  private static final int MOST = 100;

  @Override
  public Optional<Conditions> read(Node node, Reading reading) {
    return Form.keys(this::conditions).read(node, reading);
  }

  private Optional<Conditions> conditions(Fields in) {
    List<Condition> all = new ArrayList<>();
    for (Aspect aspect : Aspect.values()) {
      Set<Term> told = new HashSet<>();
      for (Node node : few(aspect, in)) {
        Optional<Condition> condition = condition(aspect, node, in.reading());
        if (condition.isPresent() && !told.add(condition.get().term())) {
          in.reading().fault(node, Wrong.of("value.twice"));
        }
        condition.ifPresent(all::add);
      }
    }
    return in.make(() -> new Conditions(all));
  }

  /** Comparing conditions takes long where there are thousands, which nobody means. */
  private static List<Node> few(Aspect aspect, Fields in) {
    List<Node> listed = in.listed(aspect.key());
    if (listed.size() > MOST) {
      in.reading().fault(listed.get(MOST), Wrong.of("conditions.too-many", MOST));
      return List.of();
    }
    return listed;
  }

  private static Optional<Condition> condition(Aspect aspect, Node node, Reading reading) {
    return node.asKeys().isPresent()
        ? Form.<Condition>keys(in -> explained(aspect, in)).read(node, reading)
        : Forms.WRITTEN
            .read(node, reading)
            .map(term -> new Condition(aspect, term, Optional.empty()));
  }

  private static Optional<Condition> explained(Aspect aspect, Fields in) {
    Supplier<Term> term = in.one("condition", Forms.WRITTEN);
    Optional<LocalizedText> text = in.maybe("text", Forms.TEXT);
    return in.make(() -> new Condition(aspect, term.get(), text));
  }
}
