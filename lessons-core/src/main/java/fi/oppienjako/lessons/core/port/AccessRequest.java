package fi.oppienjako.lessons.core.port;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.people.By;
import java.util.Optional;

/**
 * What somebody wants to do, as an {@link AccessPolicy} is asked.
 *
 * @param by who; empty if something is saved without saying by whom
 * @param verb what they want to do
 * @param subject the thing that they want to do it with, as it is stored, whatever the caller holds
 *     of it; for something new, the project, programme or other thing that it goes into, as stored;
 *     where nothing of either is stored, what is to be saved
 * @param snapshot everything that is stored, in the transaction in which it is to be done
 */
public record AccessRequest(Optional<By> by, Verb verb, Aggregate<?> subject, Snapshot snapshot) {

  /** Checks that nothing is missing. */
  public AccessRequest {
    requireNonNull(by, "by");
    requireNonNull(verb, "verb");
    requireNonNull(subject, "subject");
    requireNonNull(snapshot, "snapshot");
  }
}
