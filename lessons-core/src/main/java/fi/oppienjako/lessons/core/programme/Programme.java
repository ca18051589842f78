package fi.oppienjako.lessons.core.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Scope;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.model.Added;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

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
 * @param parties the organisations that take part, with their roles
 * @param people the persons who have a role in it themselves
 * @param levels the level at which those in each role read it
 * @param validators who may validate its lessons
 * @param source where the information about it comes from
 * @param vocabulary the labels of the words used in it
 * @param retold who changed its description and when, and what it was called before
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
    List<Participant> people,
    ReadingLevels levels,
    Validators validators,
    Optional<LocalizedText> source,
    Vocabulary vocabulary,
    History<Retold> retold)
    implements Aggregate<Programme>, Scope {

  /** The programmes in which an organisation takes part. */
  public static final Index<Programme, Organisation> BY_PARTY =
      Index.many(
          "party", programme -> programme.parties().stream().map(Party::organisation).toList());

  /** The programmes in which a person has a role. */
  public static final Index<Programme, Person> BY_PERSON =
      Index.many(
          "person", programme -> programme.people().stream().map(Participant::person).toList());

  /** The kind of this aggregate. */
  public static final Kind<Programme> KIND =
      Kind.of("programme", Programme.class, BY_PARTY, BY_PERSON);

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
    people = ImmutableList.copyOf(people);
    requireNonNull(levels, "levels");
    requireNonNull(validators, "validators");
    requireNonNull(source, "source");
    requireNonNull(vocabulary, "vocabulary");
    requireNonNull(retold, "retold");
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
        List.of(),
        ReadingLevels.DEFAULT,
        Validators.OTHERS,
        Optional.empty(),
        Vocabulary.EMPTY,
        History.none());
  }

  /** Returns this programme, called {@code name}. */
  public Programme named(LocalizedText name) {
    return with(copy -> copy.name = name);
  }

  /** Returns this programme, described by {@code summary}. */
  public Programme describedBy(LocalizedText summary) {
    return with(copy -> copy.summary = Optional.of(summary));
  }

  /** Returns this programme, with exactly these goals. */
  public Programme aimingAt(LocalizedText... goals) {
    return with(copy -> copy.goals = List.of(goals));
  }

  /** Returns this programme, running during {@code days}. */
  public Programme during(DateRange days) {
    return with(copy -> copy.during = days);
  }

  /** Returns this programme, in {@code rhythm}. */
  public Programme in(Rhythm rhythm) {
    return with(copy -> copy.rhythm = rhythm);
  }

  /** Returns this programme, with {@code party} too. */
  public Programme with(Party party) {
    return with(copy -> copy.parties = Added.to(parties, party));
  }

  /** Returns this programme, with {@code participant} too. */
  public Programme with(Participant participant) {
    return with(copy -> copy.people = Added.to(people, participant));
  }

  /** Returns this programme, read by those in its roles at {@code levels}. */
  public Programme readAt(ReadingLevels levels) {
    return with(copy -> copy.levels = levels);
  }

  /** Returns this programme, whose lessons {@code validators} may validate. */
  public Programme validatedBy(Validators validators) {
    return with(copy -> copy.validators = validators);
  }

  /**
   * Returns this programme as what {@code before} has become, its description changed by {@code
   * by}.
   *
   * @throws ImpossibleStepException if that would come before its description was last changed
   */
  public Programme toldAnew(Programme before, By by, Instant at) {
    return with(
        copy ->
            copy.retold = Retold.then(before.retold, Openness.AGORA, before.name, name, by, at));
  }

  /**
   * Returns this programme with what it was called before taken out of all answers. That it was
   * renamed, when, and by whom is kept.
   */
  public Programme withoutFormerNames() {
    return with(copy -> copy.retold = Retold.nameless(retold));
  }

  /** How it was described anew. */
  @Override
  public Map<String, List<?>> onlyGrows() {
    return Map.of("retold", retold.entries());
  }

  /** Also checks that no former name has changed but by being taken out. */
  @Override
  public boolean isSuccessorOf(Programme stored) {
    return withoutFormerNames().hasGrownFrom(stored.withoutFormerNames())
        && Retold.keepsNames(retold, stored.retold);
  }

  private boolean hasGrownFrom(Programme stored) {
    return Aggregate.super.isSuccessorOf(stored);
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
    return with(copy -> copy.revision = revision);
  }

  private Programme with(Consumer<Copy> change) {
    Copy copy = new Copy();
    change.accept(copy);
    return new Programme(
        id,
        copy.revision,
        copy.name,
        kind,
        copy.summary,
        copy.goals,
        copy.during,
        copy.rhythm,
        copy.parties,
        copy.people,
        copy.levels,
        copy.validators,
        source,
        vocabulary,
        copy.retold);
  }

  /** The parts that are changed one by one, to be changed. */
  private final class Copy {
    private int revision = Programme.this.revision;
    private LocalizedText name = Programme.this.name;
    private Optional<LocalizedText> summary = Programme.this.summary;
    private List<LocalizedText> goals = Programme.this.goals;
    private DateRange during = Programme.this.during;
    private Rhythm rhythm = Programme.this.rhythm;
    private List<Party> parties = Programme.this.parties;
    private List<Participant> people = Programme.this.people;
    private ReadingLevels levels = Programme.this.levels;
    private Validators validators = Programme.this.validators;
    private History<Retold> retold = Programme.this.retold;
  }
}
