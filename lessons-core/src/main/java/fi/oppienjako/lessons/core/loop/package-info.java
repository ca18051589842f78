/**
 * What can be done with lessons? Start at {@code LessonSharing}, which calls the classes of this
 * package.
 *
 * <p>One class for each step of the loop, on the ports. {@link
 * fi.oppienjako.lessons.core.loop.Options} configures an entry point. {@link
 * fi.oppienjako.lessons.core.loop.Context} is for those who add a way of working: its {@code
 * change} is how every verb changes what is stored.
 */
@NullMarked
package fi.oppienjako.lessons.core.loop;

import org.jspecify.annotations.NullMarked;
