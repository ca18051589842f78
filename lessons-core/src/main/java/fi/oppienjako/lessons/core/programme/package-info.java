/**
 * Who develops what? Start at {@link fi.oppienjako.lessons.core.programme.Project}.
 *
 * <p>Programmes run projects; a project works on a challenge, follows a plan and goes through
 * phases that may be revisited, answers their guiding questions, and hands on what it made.
 */
@NullMarked
package fi.oppienjako.lessons.core.programme;

import org.jspecify.annotations.NullMarked;
