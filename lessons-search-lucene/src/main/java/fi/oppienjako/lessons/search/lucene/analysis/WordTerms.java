package fi.oppienjako.lessons.search.lucene.analysis;

import com.google.common.base.Splitter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.jspecify.annotations.Nullable;

/** Tells the terms of each word of one language, remembering the latest. Thread-safe. */
final class WordTerms {
  private final Bases bases;
  private final Compounds compounds;
  private final Folds folds;
  private final CharArraySet stopWords;
  private final Remembered latest = new Remembered();

  WordTerms(
      Language language,
      Lexicon lexicon,
      Folds folds,
      @Nullable Function<String, List<String>> lemmatiser) {
    this.bases = new Bases(language, lexicon, folds, lemmatiser);
    this.compounds = new Compounds(bases);
    this.folds = folds;
    this.stopWords = language.stopWords();
  }

  /** The terms of {@code word}; none if it is a stop word. */
  Optional<Word> unlessStop(String word) {
    Remembered.Known known = latest.get(word);
    if (known != null) {
      return known.word();
    }
    Optional<Word> read = stopWords.contains(word) ? Optional.empty() : Optional.of(read(word));
    latest.put(word, read);
    return read;
  }

  Word of(String word) {
    return unlessStop(word).orElseGet(() -> read(word));
  }

  private Word read(String word) {
    return code(word) ? new Word(word, List.copyOf(sides(word))) : told(word);
  }

  private static boolean code(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private Word told(String word) {
    Set<String> all = new LinkedHashSet<>();
    int hyphen = word.lastIndexOf('-');
    String last = word.substring(hyphen + 1);
    String before = word.substring(0, hyphen + 1);
    String base = before + whole(last, before.replace("-", ""), all);
    if (hyphen >= 0) {
      all.addAll(sides(before));
    }
    forgiving(all);
    return new Word(base, List.copyOf(all));
  }

  /** The base of a word without hyphens; adds its terms, each after what went before it. */
  private String whole(String word, String before, Set<String> all) {
    String known = bases.known(word);
    List<Compounds.Part> parts = known == null ? compounds.split(word) : List.of();
    String base;
    String folded;
    if (!parts.isEmpty()) {
      base = joined(parts);
      folded = base;
    } else if (known == null) {
      base = bases.stem(word);
      folded = folds.folded(base);
    } else {
      base = known;
      folded = known;
    }
    String meant = known == null && parts.isEmpty() ? bases.undotted(word) : null;
    if (meant != null) {
      folded = undotted(meant);
    }
    all.add(before + folded);
    all.add(folded);
    if (parts.isEmpty()) {
      all.addAll(folds.others(known == null ? word : known));
    }
    groups(parts, all);
    return base;
  }

  /** Each part and each run of parts, so that a compound within a compound is found too. */
  private void groups(List<Compounds.Part> parts, Set<String> all) {
    for (int length = parts.size() - 1; length > 0; length--) {
      for (int from = 0; from + length <= parts.size(); from++) {
        String term = joined(parts.subList(from, from + length));
        all.add(term);
        if (length == 1) {
          all.addAll(folds.others(term));
        }
      }
    }
  }

  private static String joined(List<Compounds.Part> parts) {
    int last = parts.size() - 1;
    return parts.subList(0, last).stream()
            .map(Compounds.Part::written)
            .collect(Collectors.joining())
        + parts.get(last).base();
  }

  private Set<String> sides(String word) {
    Set<String> sides = new LinkedHashSet<>();
    if (code(word)) {
      sides.add(word);
    }
    for (String side : Splitter.on('-').split(word)) {
      if (side.length() > 1) {
        sides.addAll(code(side) ? List.of(side) : of(side).all());
      }
    }
    return sides;
  }

  /** Adds the words as they are written without dots and rings, for who writes so. */
  private static void forgiving(Set<String> all) {
    for (String term : List.copyOf(all)) {
      all.add(undotted(term));
    }
  }

  static String undotted(String word) {
    return word.replace('ä', 'a').replace('å', 'a').replace('ö', 'o');
  }
}
