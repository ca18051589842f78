/**
 * What was learned, and when does it apply? Start at {@link
 * fi.oppienjako.lessons.core.lesson.Lesson}.
 *
 * <p>A lesson says what happened, why, what to do, and under which conditions that applies. It
 * starts as a draft and is submitted, clarified, validated or rejected, shared level by level,
 * embedded, superseded, retired or withdrawn. {@link fi.oppienjako.lessons.core.lesson.LessonState}
 * says which step is possible when, and the history records every step with who, when and why.
 * Comments, which form {@linkplain fi.oppienjako.lessons.core.lesson.CommentThread threads}, and
 * actions are aggregates of their own and never change the lesson. Who may see a comment depends on
 * its level: {@link fi.oppienjako.lessons.core.access.Sight#sees} decides, and {@link
 * fi.oppienjako.lessons.core.port.UnitOfWork} refuses one that is open more widely than its lesson.
 */
@NullMarked
package fi.oppienjako.lessons.core.lesson;

import org.jspecify.annotations.NullMarked;
