/**
 * What was learned, when does it apply? Start at {@link fi.oppienjako.lessons.core.lesson.Lesson}.
 *
 * <p>A lesson says what happened, why, what to do, and in which conditions that applies. It lives:
 * draft, submitted, clarified, validated or rejected, shared level by level, embedded, superseded
 * or retired. Every step is kept with who, when and why. Comments and actions have lives of their
 * own and never rewrite the lesson.
 */
@NullMarked
package fi.oppienjako.lessons.core.lesson;

import org.jspecify.annotations.NullMarked;
