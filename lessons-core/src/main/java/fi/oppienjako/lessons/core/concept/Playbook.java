package fi.oppienjako.lessons.core.concept;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.Optional;

/**
 * A named, reusable way of working. Immutable; a playbook is public.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param name what it is called
 * @param summary what it is for
 * @param source where it comes from, and which parts are whose
 * @param process the roles, phases and activities
 * @param rhythm how often lessons are captured and shared
 * @param vocabulary the labels of the words used in it
 */
public record Playbook(
    Id<Playbook> id,
    int revision,
    LocalizedText name,
    Optional<LocalizedText> summary,
    Optional<LocalizedText> source,
    ProcessModel process,
    Rhythm rhythm,
    Vocabulary vocabulary)
    implements Aggregate<Playbook> {

  /** The kind of this aggregate. */
  public static final Kind<Playbook> KIND = Kind.of("playbook", Playbook.class);

  /** Checks that nothing is missing. */
  public Playbook {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(summary, "summary");
    requireNonNull(source, "source");
    requireNonNull(process, "process");
    requireNonNull(rhythm, "rhythm");
    requireNonNull(vocabulary, "vocabulary");
  }

  /** Creates a playbook with nothing but a process, in the default rhythm. */
  public static Playbook of(Id<Playbook> id, LocalizedText name, ProcessModel process) {
    return new Playbook(
        id, 0, name, Optional.empty(), Optional.empty(), process, Rhythm.DEFAULT, Vocabulary.EMPTY);
  }

  @Override
  public Kind<Playbook> storedAs() {
    return KIND;
  }

  @Override
  public Playbook atRevision(int revision) {
    return new Playbook(id, revision, name, summary, source, process, rhythm, vocabulary);
  }
}
