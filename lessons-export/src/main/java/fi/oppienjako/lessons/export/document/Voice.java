package fi.oppienjako.lessons.export.document;

import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.PartialDate;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.Overdue;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.core.text.Written;
import java.math.BigDecimal;
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

  /** The text alone, for programs. */
  String plain(LocalizedText text) {
    return text.in(wording.language());
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

  /** The day on which {@code at} falls in UTC, as people write it. */
  String day(Instant at) {
    return day(LocalDate.ofInstant(at, ZoneOffset.UTC));
  }

  /** The day as people write it, such as 15 December 2022. */
  String day(LocalDate day) {
    return Written.day(wording.language(), day);
  }

  /** The number as people write it, with the decimals that it has. */
  String number(BigDecimal number) {
    return Written.number(wording.language(), number);
  }

  /** A share of a hundred; nothing if it is not known. */
  String percent(Optional<Integer> hundredths) {
    return hundredths.map(some -> Written.percent(wording.language(), some)).orElse("");
  }

  /** The date as people write it, as far as it is known. */
  String date(PartialDate date) {
    return date.in(wording.language());
  }

  /** The time from one date to another, or the one; what is not told of it is said not to be. */
  String period(DateRange days) {
    if (days.equals(DateRange.ALWAYS)) {
      return phrase("date.untold");
    }
    if (days.from().isEmpty() || days.to().isEmpty()) {
      return days.from()
          .map(begins -> phrase("date.end-untold", date(begins)))
          .or(() -> days.to().map(ends -> phrase("date.start-untold", date(ends))))
          .orElseThrow();
    }
    return days.from().equals(days.to())
        ? date(days.from().get())
        : range(days.from().get(), days.to().get());
  }

  /** The days from the first to the last; without a last day, to show that it goes on. */
  String soFar(LocalDate first, Optional<LocalDate> last) {
    return last.map(day -> period(DateRange.between(first, day)))
        .orElseGet(() -> since(PartialDate.of(first)));
  }

  /** When the project ran, or since when it runs. */
  String period(Project project) {
    DateRange period = project.period();
    return project.progress().current().isPresent() && period.to().isEmpty()
        ? period.from().map(this::since).orElseGet(() -> period(period))
        : period(period);
  }

  private String since(PartialDate begins) {
    return phrase("date.range-open", date(begins));
  }

  /** A month, being in words, stands apart from the dash. */
  private String range(PartialDate begins, PartialDate ends) {
    boolean inWords = isMonth(begins) || isMonth(ends);
    return phrase(inWords ? "date.range-in-words" : "date.range", date(begins), date(ends));
  }

  private static boolean isMonth(PartialDate date) {
    return date.month().isPresent() && !date.isDay();
  }

  /** {@code text} as it begins a sentence or a heading. */
  String begun(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int rest = text.offsetByCodePoints(0, 1);
    return text.substring(0, rest).toUpperCase(wording.language()) + text.substring(rest);
  }

  /**
   * A phrase about so many, with the word for one where it is one, and a phrase of its own for
   * none.
   */
  String counted(String key, int count) {
    String form = count == 0 ? ".zero" : count == 1 ? ".one" : ".many";
    return phrase(key + form, Integer.toString(count));
  }

  /** The name of a person; that it is not shown, where the reader may not know it. */
  String person(Id<Person> person) {
    return wording.names().person(person).orElseGet(() -> phrase("person.unnamed"));
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
    boolean all = read == Openness.AGORA;
    String level = text(read.label());
    if (reader.projects().isEmpty()) {
      return all ? phrase("reader.agora") : phrase("reader.level", level);
    }
    String projects =
        reader.projects().stream()
            .map(one -> wording.project(Id.of(one.id().value())))
            .sorted()
            .collect(joining(", "));
    return all
        ? phrase("reader.agora-and-projects", projects)
        : phrase("reader.level-and-projects", level, projects);
  }
}
