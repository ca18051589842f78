/**
 * How are playbooks and programmes read from files? Start at {@link
 * fi.oppienjako.lessons.export.Playbooks} for a way of working and at {@link
 * fi.oppienjako.lessons.export.Catalogues} for a programme.
 *
 * <p>{@link fi.oppienjako.lessons.export.JsonLines} writes and reads everything that a store holds.
 * The documents that are written are in {@code document}.
 */
@NullMarked
package fi.oppienjako.lessons.export;

import org.jspecify.annotations.NullMarked;
