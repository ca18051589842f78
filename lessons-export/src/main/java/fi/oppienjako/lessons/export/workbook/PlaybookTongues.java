package fi.oppienjako.lessons.export.workbook;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multisets;
import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.Practice;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In which languages the texts of a playbook stand, and in which order.
 *
 * @param first the language of the first column of each text
 * @param others those of the columns that follow, in the order of their tags
 * @param original the language in which most texts were written
 */
record PlaybookTongues(Locale first, List<Locale> others, Locale original) {

  /** With the reader's language first, if every text is there in it. */
  static PlaybookTongues of(Playbook playbook, Locale reader) {
    List<LocalizedText> texts = texts(playbook).toList();
    Locale original =
        Multisets.copyHighestCountFirst(
                texts.stream()
                    .map(LocalizedText::original)
                    .collect(ImmutableMultiset.toImmutableMultiset()))
            .iterator()
            .next();
    boolean allRead = texts.stream().allMatch(text -> text.wordings().containsKey(reader));
    Locale first = allRead ? reader : original;
    List<Locale> others =
        texts.stream()
            .flatMap(text -> text.wordings().keySet().stream())
            .distinct()
            .filter(language -> !language.equals(first))
            .sorted(comparing(Locale::toLanguageTag))
            .toList();
    return new PlaybookTongues(first, others, original);
  }

  /** The languages of a text's columns, from left to right. */
  Stream<Locale> all() {
    return Stream.concat(Stream.of(first), others.stream());
  }

  /** The language that a text is taken to be written in first, where nothing else is said. */
  Locale usual(LocalizedText text) {
    return Stream.concat(Stream.of(original), all())
        .filter(text.wordings()::containsKey)
        .findFirst()
        .orElse(text.original());
  }

  static Stream<LocalizedText> texts(Playbook playbook) {
    return Stream.of(
            Stream.of(playbook.name()),
            Stream.of(playbook.summary(), playbook.source()).flatMap(Optional::stream),
            playbook.process().roles().stream().flatMap(PlaybookTongues::texts),
            playbook.process().phases().stream().flatMap(PlaybookTongues::texts),
            playbook.vocabulary().labels().values().stream())
        .flatMap(texts -> texts);
  }

  private static Stream<LocalizedText> texts(Role role) {
    return Stream.concat(Stream.of(role.name()), role.responsibilities().stream());
  }

  private static Stream<LocalizedText> texts(Phase phase) {
    return Stream.of(
            Stream.of(phase.name()),
            phase.aim().stream(),
            phase.questions().stream().map(question -> question.question()),
            phase.practices().stream().flatMap(PlaybookTongues::texts),
            phase.activities().stream().flatMap(PlaybookTongues::texts))
        .flatMap(texts -> texts);
  }

  private static Stream<LocalizedText> texts(Practice practice) {
    return Stream.concat(Stream.of(practice.text()), practice.source().stream());
  }

  private static Stream<LocalizedText> texts(Activity activity) {
    return Stream.concat(Stream.of(activity.name()), activity.description().stream());
  }
}
