package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Optional;
import java.util.function.Supplier;

/** A question of a phase: a text, or {@code question} and {@code for} whom it is. */
final class QuestionForm implements Form<GuidingQuestion> {

  @Override
  public Optional<GuidingQuestion> read(Node node, Reading reading) {
    boolean forOne =
        node.asKeys()
            .filter(keys -> keys.value("question").isPresent() || keys.value("for").isPresent())
            .isPresent();
    return forOne
        ? Form.keys(this::question).read(node, reading)
        : Forms.TEXT.read(node, reading).map(text -> new GuidingQuestion(text, Optional.empty()));
  }

  private Optional<GuidingQuestion> question(Fields in) {
    Supplier<LocalizedText> question = in.one("question", Forms.TEXT);
    Optional<Term> onlyFor = in.maybe("for", Forms.TERM);
    return in.make(() -> new GuidingQuestion(question.get(), onlyFor));
  }
}
