package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What people read instead of the words of open vocabularies. */
final class WordsForm implements Form<Vocabulary> {

  @Override
  public Optional<Vocabulary> read(Node node, Reading reading) {
    Optional<Node.Keys> words = node.asKeys();
    if (words.isEmpty()) {
      reading.wrongKind(node, Wrong.of("value.names"));
      return Optional.empty();
    }
    Map<Term, LocalizedText> labels = new LinkedHashMap<>();
    for (Node.Entry entry : words.get().entries().values()) {
      Optional<Term> word = Forms.TERM.read(entry.key(), reading);
      Optional<LocalizedText> label = Forms.TEXT.read(entry.value(), reading);
      if (word.isPresent() && label.isPresent() && labels.put(word.get(), label.get()) != null) {
        reading.fault(entry.key(), Wrong.of("word.twice"));
      }
    }
    return Optional.of(new Vocabulary(labels));
  }
}
