/**
 * Who heard of it, who could benefit, what is overdue? Start at {@link
 * fi.oppienjako.lessons.core.sharing.Sharing}.
 *
 * <p>Publishing reaches only a part of those whom a lesson could help; the rest takes conversation,
 * and somebody who brings the lesson to them. {@link fi.oppienjako.lessons.core.sharing.Suggestion}
 * says whom a lesson could help and why, {@link fi.oppienjako.lessons.core.sharing.Overdue} what
 * should have happened already, and {@link fi.oppienjako.lessons.core.sharing.Waiting} what waits
 * for whom; {@link fi.oppienjako.lessons.core.sharing.Inbox} is what one person should know. {@link
 * fi.oppienjako.lessons.core.sharing.Likeness} decides what is alike and why, for a {@link
 * fi.oppienjako.lessons.core.port.Recommender} that compares one by one.
 */
@NullMarked
package fi.oppienjako.lessons.core.sharing;

import org.jspecify.annotations.NullMarked;
