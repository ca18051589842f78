/**
 * Who develops what? Start at {@link fi.oppienjako.lessons.core.programme.Project}.
 *
 * <p>Programmes run projects; a project works on a challenge, follows a plan and goes through
 * phases that may be revisited. {@link fi.oppienjako.lessons.core.access.Viewer} says who reads:
 * from here on, whatever is read is read at a level of openness.
 */
@NullMarked
package fi.oppienjako.lessons.core.programme;

import org.jspecify.annotations.NullMarked;
