/**
 * Did it help others? Start at {@link fi.oppienjako.lessons.core.reuse.Reuse} and {@link
 * fi.oppienjako.lessons.core.reuse.ResultCard}.
 *
 * <p>A look-up records what a project found and used, a reuse records its outcome, and {@link
 * fi.oppienjako.lessons.core.reuse.Overlap} finds projects that work on the same challenge.
 */
@NullMarked
package fi.oppienjako.lessons.core.reuse;

import org.jspecify.annotations.NullMarked;
