/**
 * What is something that is stored? Start at {@link fi.oppienjako.lessons.core.model.Aggregate}.
 *
 * <p>Each aggregate has an {@link fi.oppienjako.lessons.core.model.Id} and a revision, declares its
 * own {@link fi.oppienjako.lessons.core.model.Kind} with the indexes by which it can be looked up,
 * and names its append-only parts.
 */
@NullMarked
package fi.oppienjako.lessons.core.model;

import org.jspecify.annotations.NullMarked;
