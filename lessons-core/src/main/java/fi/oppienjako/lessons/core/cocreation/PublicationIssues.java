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

/** Finds what keeps a version of a roadmap from being published, section by section. */
final class PublicationIssues {

  private final Set<Locale> languages;
  private final ImmutableList.Builder<PublicationIssue> found = ImmutableList.builder();

  private PublicationIssues(Set<Locale> languages) {
    this.languages = languages;
  }

  static List<PublicationIssue> of(RoadmapContent content, Set<Locale> languages) {
    PublicationIssues issues = new PublicationIssues(languages);
    issues.check(content);
    return issues.found.build();
  }

  private void check(RoadmapContent content) {
    checkSaid(RoadmapSection.INTRODUCTION, content.introduction().stream().toList());
    content
        .introduction()
        .ifPresent(text -> check(RoadmapSection.INTRODUCTION, Optional.empty(), text));
    checkSaid(RoadmapSection.PICTURE, content.themes());
    content.themes().forEach(theme -> check(RoadmapSection.PICTURE, theme));
    checkSaid(RoadmapSection.KEY_RESULTS, content.keyResults());
    content
        .keyResults()
        .forEach(
            result -> {
              check(RoadmapSection.KEY_RESULTS, result.item());
              result.places().forEach(place -> check(RoadmapSection.KEY_RESULTS, place));
            });
    checkSaid(RoadmapSection.APPENDICES, content.appendices());
    check(
        RoadmapSection.APPENDICES,
        Optional.empty(),
        content.appendices().stream().map(Appendix::name).toArray(LocalizedText[]::new));
  }

  private void checkSaid(RoadmapSection section, List<?> said) {
    if (said.isEmpty()) {
      found.add(
          new PublicationIssue(
              PublicationIssue.Kind.EMPTY, section, Optional.empty(), Optional.empty()));
    }
  }

  private void check(RoadmapSection section, RoadmapItem item) {
    if (item.sources().isEmpty()) {
      found.add(
          new PublicationIssue(
              PublicationIssue.Kind.SOURCE, section, Optional.of(item.id()), Optional.empty()));
    }
    check(
        section,
        Optional.of(item.id()),
        Stream.concat(Stream.of(item.name()), item.text().stream()).toArray(LocalizedText[]::new));
  }

  /** A language is reported once for an item, however many of its texts lack it. */
  private void check(
      RoadmapSection section, Optional<Id<RoadmapItem>> item, LocalizedText... texts) {
    for (Locale language : languages) {
      if (Arrays.stream(texts).anyMatch(text -> !text.wordings().containsKey(language))) {
        found.add(
            new PublicationIssue(
                PublicationIssue.Kind.LANGUAGE, section, item, Optional.of(language)));
      } else if (Arrays.stream(texts).anyMatch(text -> text.stale().contains(language))) {
        found.add(
            new PublicationIssue(
                PublicationIssue.Kind.STALE, section, item, Optional.of(language)));
      }
    }
  }
}
