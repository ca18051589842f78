package fi.oppienjako.lessons.export.document;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.MatchReasons;
import fi.oppienjako.lessons.core.sharing.Overdue;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a document is worded: in which language, with which names for words and identifiers.
 * Immutable.
 *
 * <p>The library's own words come in Finnish, Swedish and English, and in English where another
 * language is asked for; the texts of others come as they are, in that language where they exist in
 * it.
 *
 * @param language the language; English unless something else is said
 * @param vocabulary what people read instead of words of open vocabularies; empty unless something
 *     else is said, so that a word is read as it is
 * @param names what people read instead of identifiers; none unless something else is said
 */
public record Wording(Locale language, Vocabulary vocabulary, Names names) {

  /** In English, without a vocabulary or names. */
  public static final Wording ENGLISH = in(Languages.ENGLISH);

  /** Checks that nothing is missing. */
  public Wording {
    requireNonNull(language, "language");
    requireNonNull(vocabulary, "vocabulary");
    requireNonNull(names, "names");
  }

  /** In {@code language}, without a vocabulary or names. */
  public static Wording in(Locale language) {
    return new Wording(language, Vocabulary.EMPTY, Names.NONE);
  }

  /**
   * In {@code language}, with the vocabulary of {@code programme}, what other programmes and
   * playbooks call further words, and the names of everything in it that the reader of {@code seen}
   * may know.
   */
  public static Wording of(Programme programme, Snapshot seen, Locale language) {
    Names names = Names.seenIn(seen, programme);
    return new Wording(language, names.in(words(programme.vocabulary(), seen)), names);
  }

  /**
   * In {@code language}, without names, with the words of all programmes and playbooks that the
   * reader of {@code seen} may know; where several name the same word, the first by identifier
   * does, programmes before playbooks.
   */
  public static Wording of(Snapshot seen, Locale language) {
    return in(language).with(words(Vocabulary.EMPTY, seen));
  }

  /**
   * As {@link #of(Programme, Snapshot, Locale)}, but without the names of persons, lessons and what
   * belongs to them: for tables of any number of rows, which are written in bounded memory.
   */
  public static Wording ofProjects(Programme programme, Snapshot seen, Locale language) {
    Names names = Names.ofProjects(seen, programme);
    return new Wording(language, names.in(words(programme.vocabulary(), seen)), names);
  }

  /** This wording, with the labels of {@code vocabulary}. */
  public Wording with(Vocabulary vocabulary) {
    return new Wording(language, vocabulary, names);
  }

  /** This wording, with {@code names} beside or instead of identifiers. */
  public Wording with(Names names) {
    return new Wording(language, vocabulary, names);
  }

  /** {@code text} in this language; else in another, followed by the name of that. */
  public String text(LocalizedText text) {
    return text.marked(language);
  }

  /** The text for a table of data, which does not say in which language it is. */
  public String unmarked(LocalizedText text) {
    return text.in(language);
  }

  /** What people read instead of {@code term}. */
  public String word(Term term) {
    return vocabulary.label(term, language);
  }

  /** What people read instead of {@code terms}, with commas between them. */
  public String words(Collection<Term> terms) {
    return terms.stream().map(this::word).collect(joining(", "));
  }

  /** The name of an organisation; its identifier, where the name is not known. */
  public String organisation(Id<Organisation> id) {
    return name(names.organisation(id), id.value());
  }

  /** The name of a person; their identifier, where the name is not known or not for the reader. */
  public String person(Id<Person> id) {
    return names.person(id).orElse(id.value());
  }

  /** The name of a phase; its identifier, where the name is not known. */
  public String phase(Id<Phase> id) {
    return name(names.phase(id), id.value());
  }

  /** The name of a project; its identifier, where the name is not known. */
  public String project(Id<Project> id) {
    return name(names.project(id), id.value());
  }

  /** The name of what is overdue; its identifier, where the name is not known. */
  public String subject(Overdue overdue) {
    return name(names.subject(overdue), overdue.subject());
  }

  /** Why something is suggested, in one line. */
  public String reasons(MatchReasons reasons) {
    return reasons.all().stream()
        .map(reason -> reason.in(language, vocabulary))
        .collect(joining("; "));
  }

  /** The words of {@code first}, then those of others; whoever names a word first does. */
  private static Vocabulary words(Vocabulary first, Snapshot seen) {
    Map<Term, LocalizedText> labels = new HashMap<>(first.labels());
    try (Stream<Programme> programmes = seen.programmes().stream()) {
      programmes.forEach(one -> one.vocabulary().labels().forEach(labels::putIfAbsent));
    }
    try (Stream<Playbook> playbooks = seen.playbooks().stream()) {
      playbooks.forEach(one -> one.vocabulary().labels().forEach(labels::putIfAbsent));
    }
    return new Vocabulary(labels);
  }

  private String name(Optional<LocalizedText> name, String otherwise) {
    return name.map(known -> known.in(language)).orElse(otherwise);
  }
}
