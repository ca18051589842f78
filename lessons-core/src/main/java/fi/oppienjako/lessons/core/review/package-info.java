/**
 * Does a plan carry the three perspectives? Start at {@link
 * fi.oppienjako.lessons.core.review.Review}.
 *
 * <p>Rules read a process and a rhythm, never titles, and return findings: values that are
 * collected, not thrown.
 */
@NullMarked
package fi.oppienjako.lessons.core.review;

import org.jspecify.annotations.NullMarked;
