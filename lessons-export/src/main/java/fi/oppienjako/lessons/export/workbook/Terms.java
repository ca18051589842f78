package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Several words in one cell, with the vocabulary that says how they are read. */
record Terms(Vocabulary vocabulary, Locale language) {

  /** With commas between them; with semicolons, where a word itself has a comma. */
  String written(Collection<Term> terms) {
    List<String> labels = terms.stream().map(term -> vocabulary.label(term, language)).toList();
    if (labels.stream().noneMatch(label -> label.contains(",") || label.contains(";"))) {
      return String.join(", ", labels);
    }
    return labels.stream().map(label -> label + ";").collect(Collectors.joining(" "));
  }

  /** Whether two cells hold the same words. */
  boolean same(String one, String other) {
    try {
      return Set.copyOf(read(one)).equals(Set.copyOf(read(other)));
    } catch (InvalidValueException e) {
      return false; // What is no word is told of when it is taken in.
    }
  }

  /** The words that somebody wrote, in their order, each once. */
  List<Term> read(String cell) {
    Map<String, Term> known =
        vocabulary.labels().keySet().stream()
            .collect(
                Collectors.toMap(
                    term -> vocabulary.label(term, language).toLowerCase(language),
                    term -> term,
                    (first, second) -> first));
    List<Term> terms = new ArrayList<>();
    for (String part : cell.split(cell.contains(";") ? "[;\n]" : "[,\n]", -1)) {
      String word = part.strip();
      if (!word.isEmpty()) {
        Term labelled = known.get(word.toLowerCase(language));
        Term term = labelled == null ? Term.of(word) : labelled;
        if (!terms.contains(term)) {
          terms.add(term);
        }
      }
    }
    return terms;
  }
}
