package fi.oppienjako.lessons.export.document;

import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.sharing.Overdue;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Says things in the wording of one document. */
record Voice(Wording wording) {

  String phrase(String key, Object... arguments) {
    return Phrases.in(wording.language(), key, arguments);
  }

  String text(LocalizedText text) {
    return wording.text(text);
  }

  String word(Term term) {
    return wording.word(term);
  }

  String words(Collection<Term> terms) {
    return wording.words(terms);
  }

  /** The labels, with commas between them; a dash if there are none. */
  <T> String labels(Collection<T> things, Function<? super T, LocalizedText> label) {
    return things.isEmpty()
        ? "–"
        : things.stream().map(label).map(this::text).collect(joining(", "));
  }

  String perspectives(Collection<Perspective> perspectives) {
    return labels(perspectives, Perspective::label);
  }

  /** The day on which {@code at} falls in UTC, such as {@code 2022-12-15}. */
  String day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
  }

  /** What a line is about, standing out, and then what it says. */
  Inline fact(String key, String value) {
    return Inline.ofStrong(phrase(key) + ":").text(" " + value);
  }

  /** What a line is about, standing out; the rest is to follow. */
  Inline fact(String key) {
    return Inline.ofStrong(phrase(key) + ":").text(" ");
  }

  /** The name, if it is known, and the identifier. */
  Inline named(Inline line, Optional<LocalizedText> name, Id<?> id) {
    return name.map(known -> line.text(text(known)).text(" (").id(id.value()).text(")"))
        .orElseGet(() -> line.id(id.value()));
  }

  /** What is overdue, in a sentence, with the name of its subject if it is known. */
  String overdue(Overdue overdue) {
    return overdue.in(wording.language(), wording.subject(overdue));
  }

  /** What {@code reader} sees of something that they read at {@code read}, in a sentence. */
  String reach(Viewer reader, Openness read) {
    if (reader.isUnrestricted()) {
      return phrase("reader.everything");
    }
    String level = text(read.label());
    return reader.projects().isEmpty()
        ? phrase("reader.level", level)
        : phrase(
            "reader.level-and-projects",
            level,
            reader.projects().stream()
                .map(one -> one.id().value())
                .sorted()
                .collect(joining(", ")));
  }
}
