package fi.oppienjako.lessons.core.programme;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.access.Scope;
import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Optional;

/**
 * A frame that runs many projects: who funds and organises it, what it aims at, and in what rhythm
 * lessons are shared. Immutable and public.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param name what it is called
 * @param kind what its organisers call such a frame, a word of an open vocabulary such as {@code
 *     programme} or {@code hanke}
 * @param summary what it is
 * @param goals what it aims at
 * @param during when it runs
 * @param rhythm how often lessons are captured and shared at least
 * @param parties who takes part in which role
 * @param source where the information about it comes from
 * @param vocabulary the labels of the words used in it
 */
public record Programme(
    Id<Programme> id,
    int revision,
    LocalizedText name,
    Term kind,
    Optional<LocalizedText> summary,
    List<LocalizedText> goals,
    DateRange during,
    Rhythm rhythm,
    List<Party> parties,
    Optional<LocalizedText> source,
    Vocabulary vocabulary)
    implements Aggregate<Programme>, Scope {

  /** The kind of this aggregate. */
  public static final Kind<Programme> KIND = Kind.of("programme", Programme.class);

  /** The kind of a programme unless another is given. */
  public static final Term PROGRAMME = Term.of("programme");

  /** Checks and copies. */
  public Programme {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(kind, "kind");
    requireNonNull(summary, "summary");
    goals = ImmutableList.copyOf(goals);
    requireNonNull(during, "during");
    requireNonNull(rhythm, "rhythm");
    parties = ImmutableList.copyOf(parties);
    requireNonNull(source, "source");
    requireNonNull(vocabulary, "vocabulary");
  }

  /** Creates a programme with a name and the default rhythm. */
  public static Programme of(Id<Programme> id, LocalizedText name) {
    return new Programme(
        id,
        0,
        name,
        PROGRAMME,
        Optional.empty(),
        List.of(),
        DateRange.ALWAYS,
        Rhythm.DEFAULT,
        List.of(),
        Optional.empty(),
        Vocabulary.EMPTY);
  }

  /** Returns this programme, running during {@code days}. */
  public Programme during(DateRange days) {
    return new Programme(
        id, revision, name, kind, summary, goals, days, rhythm, parties, source, vocabulary);
  }

  /** Returns this programme, in {@code rhythm}. */
  public Programme in(Rhythm rhythm) {
    return new Programme(
        id, revision, name, kind, summary, goals, during, rhythm, parties, source, vocabulary);
  }

  /** Returns this programme, with {@code party} too. */
  public Programme with(Party party) {
    List<Party> more = ImmutableList.<Party>builder().addAll(parties).add(party).build();
    return new Programme(
        id, revision, name, kind, summary, goals, during, rhythm, more, source, vocabulary);
  }

  @Override
  public Ref<Programme> ref() {
    return KIND.ref(id);
  }

  @Override
  public Kind<Programme> storedAs() {
    return KIND;
  }

  @Override
  public Programme atRevision(int revision) {
    return new Programme(
        id, revision, name, kind, summary, goals, during, rhythm, parties, source, vocabulary);
  }
}
