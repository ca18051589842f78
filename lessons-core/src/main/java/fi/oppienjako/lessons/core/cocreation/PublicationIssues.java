package fi.oppienjako.lessons.core.cocreation;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what a version of a roadmap lacks, part by part. */
final class PublicationIssues {

  private final Set<Locale> languages;
  private final ImmutableList.Builder<PublicationIssue> found = ImmutableList.builder();

  private PublicationIssues(Set<Locale> languages) {
    this.languages = languages;
  }

  static List<PublicationIssue> of(RoadmapContent parts, Set<Locale> languages) {
    PublicationIssues lacks = new PublicationIssues(languages);
    lacks.check(parts);
    return lacks.found.build();
  }

  private void check(RoadmapContent parts) {
    checkSaid(RoadmapSection.INTRODUCTION, parts.introduction().stream().toList());
    parts.introduction().ifPresent(text -> check(RoadmapSection.INTRODUCTION, Optional.empty(), text));
    checkSaid(RoadmapSection.PICTURE, parts.themes());
    parts.themes().forEach(theme -> check(RoadmapSection.PICTURE, theme));
    checkSaid(RoadmapSection.KEY_RESULTS, parts.keyResults());
    parts
        .keyResults()
        .forEach(
            result -> {
              check(RoadmapSection.KEY_RESULTS, result.line());
              result.places().forEach(place -> check(RoadmapSection.KEY_RESULTS, place));
            });
    checkSaid(RoadmapSection.APPENDICES, parts.appendices());
    check(
        RoadmapSection.APPENDICES,
        Optional.empty(),
        parts.appendices().stream().map(Appendix::name).toArray(LocalizedText[]::new));
  }

  private void checkSaid(RoadmapSection part, List<?> said) {
    if (said.isEmpty()) {
      found.add(new PublicationIssue(PublicationIssue.Kind.EMPTY, part, Optional.empty(), Optional.empty()));
    }
  }

  private void check(RoadmapSection part, RoadmapItem line) {
    if (line.sources().isEmpty()) {
      found.add(new PublicationIssue(PublicationIssue.Kind.SOURCE, part, Optional.of(line.id()), Optional.empty()));
    }
    check(
        part,
        Optional.of(line.id()),
        Stream.concat(Stream.of(line.name()), line.text().stream()).toArray(LocalizedText[]::new));
  }

  /** A language is told once for a line, however many of its texts lack it. */
  private void check(RoadmapSection part, Optional<Id<RoadmapItem>> line, LocalizedText... texts) {
    for (Locale language : languages) {
      if (Arrays.stream(texts).anyMatch(text -> !text.wordings().containsKey(language))) {
        found.add(new PublicationIssue(PublicationIssue.Kind.LANGUAGE, part, line, Optional.of(language)));
      } else if (Arrays.stream(texts).anyMatch(text -> text.stale().contains(language))) {
        found.add(new PublicationIssue(PublicationIssue.Kind.STALE, part, line, Optional.of(language)));
      }
    }
  }
}
