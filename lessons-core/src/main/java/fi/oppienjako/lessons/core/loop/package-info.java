/**
 * What can I do? One class for verbs that belong together, of the loop and of the four ways of
 * working, each on the ports; {@link fi.oppienjako.lessons.core.loop.Planning} is the first.
 *
 * <p>This package is not exported: {@code LessonSharing} is the way in.
 */
@NullMarked
package fi.oppienjako.lessons.core.loop;

import org.jspecify.annotations.NullMarked;
