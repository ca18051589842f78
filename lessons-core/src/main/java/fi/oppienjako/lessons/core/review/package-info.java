/**
 * Does a plan cover the three perspectives, and who carries it out? Start at {@link
 * fi.oppienjako.lessons.core.review.Review}.
 *
 * <p>Rules read a process and a rhythm, or a project's plan with its people and dates, but never
 * titles, and return findings: values that are collected, not thrown.
 */
@NullMarked
package fi.oppienjako.lessons.core.review;

import org.jspecify.annotations.NullMarked;
