package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A question of a phase: a text, or {@code question}, its {@code id} and {@code for} whom it is.
 *
 * @param numbered the identifier of a question that says none
 */
record QuestionForm(Id<GuidingQuestion> numbered) implements Form<GuidingQuestion> {

  /** The questions of {@code phase}, which are numbered where they say no identifier. */
  static List<GuidingQuestion> in(Fields in, Required<? extends Id<?>> phase) {
    List<GuidingQuestion> questions = new ArrayList<>();
    int number = 0;
    for (Node node : in.listed("questions")) {
      number++;
      String id = phase.found().map(Id::value).orElse("phase") + "." + number;
      if (Id.isWellFormed(id)) {
        new QuestionForm(Id.of(id)).read(node, in.reading()).ifPresent(questions::add);
      } else {
        in.reading().fault(node, Wrong.of("question.phase-id-too-long"));
      }
    }
    return questions;
  }

  @Override
  public Optional<GuidingQuestion> read(Node node, Reading reading) {
    boolean withKeys =
        node.asKeys()
            .filter(keys -> keys.value("question").isPresent() || keys.value("for").isPresent())
            .isPresent();
    return withKeys
        ? Form.keys(this::question).read(node, reading)
        : Forms.TEXT
            .read(node, reading)
            .map(text -> new GuidingQuestion(numbered, text, Optional.empty()));
  }

  private Optional<GuidingQuestion> question(Fields in) {
    Supplier<LocalizedText> question = in.one("question", Forms.TEXT);
    Optional<Id<GuidingQuestion>> id = in.maybe("id", Forms.id());
    Optional<Term> onlyFor = in.maybe("for", Forms.TERM);
    return in.make(() -> new GuidingQuestion(id.orElse(numbered), question.get(), onlyFor));
  }
}
