/**
 * Did it help others? Start at {@link fi.oppienjako.lessons.core.reuse.Reuse} and {@link
 * fi.oppienjako.lessons.core.reuse.ResultCard}.
 *
 * <p>Looking up what is known is recorded with what was used and why; reuse is recorded with its
 * outcome, which flows back to the lesson; overlap between projects is found before work starts.
 */
@NullMarked
package fi.oppienjako.lessons.core.reuse;

import org.jspecify.annotations.NullMarked;
