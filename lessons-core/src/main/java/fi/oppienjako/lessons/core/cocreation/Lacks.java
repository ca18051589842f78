package fi.oppienjako.lessons.core.cocreation;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.text.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what a version of a roadmap lacks, part by part. */
final class Lacks {

  private final Set<Locale> languages;
  private final ImmutableList.Builder<Lack> found = ImmutableList.builder();

  private Lacks(Set<Locale> languages) {
    this.languages = languages;
  }

  static List<Lack> of(Parts parts, Set<Locale> languages) {
    Lacks lacks = new Lacks(languages);
    lacks.check(parts);
    return lacks.found.build();
  }

  private void check(Parts parts) {
    checkSaid(Part.INTRODUCTION, parts.introduction().stream().toList());
    parts.introduction().ifPresent(text -> check(Part.INTRODUCTION, Optional.empty(), text));
    checkSaid(Part.PICTURE, parts.themes());
    parts.themes().forEach(theme -> check(Part.PICTURE, theme));
    checkSaid(Part.KEY_RESULTS, parts.keyResults());
    parts
        .keyResults()
        .forEach(
            result -> {
              check(Part.KEY_RESULTS, result.line());
              result.places().forEach(place -> check(Part.KEY_RESULTS, place));
            });
    checkSaid(Part.APPENDICES, parts.appendices());
    check(
        Part.APPENDICES,
        Optional.empty(),
        parts.appendices().stream().map(Appendix::name).toArray(LocalizedText[]::new));
  }

  private void checkSaid(Part part, List<?> said) {
    if (said.isEmpty()) {
      found.add(new Lack(Lack.Kind.EMPTY, part, Optional.empty(), Optional.empty()));
    }
  }

  private void check(Part part, Line line) {
    if (line.sources().isEmpty()) {
      found.add(new Lack(Lack.Kind.SOURCE, part, Optional.of(line.id()), Optional.empty()));
    }
    check(
        part,
        Optional.of(line.id()),
        Stream.concat(Stream.of(line.name()), line.text().stream()).toArray(LocalizedText[]::new));
  }

  /** A language is told once for a line, however many of its texts lack it. */
  private void check(Part part, Optional<Id<Line>> line, LocalizedText... texts) {
    for (Locale language : languages) {
      if (Arrays.stream(texts).anyMatch(text -> !text.wordings().containsKey(language))) {
        found.add(new Lack(Lack.Kind.LANGUAGE, part, line, Optional.of(language)));
      } else if (Arrays.stream(texts).anyMatch(text -> text.stale().contains(language))) {
        found.add(new Lack(Lack.Kind.STALE, part, line, Optional.of(language)));
      }
    }
  }
}
