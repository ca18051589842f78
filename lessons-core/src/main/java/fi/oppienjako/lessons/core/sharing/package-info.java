/**
 * Who heard of it, who could benefit, what is overdue? Start at {@link
 * fi.oppienjako.lessons.core.sharing.Sharing}.
 *
 * <p>Publishing reaches only a part of those whom a lesson could help; the rest takes conversation,
 * and somebody who brings the lesson to them. {@link fi.oppienjako.lessons.core.sharing.Suggestion}
 * says whom a lesson could help and why, and {@link fi.oppienjako.lessons.core.sharing.Overdue}
 * what should have happened already. {@link fi.oppienjako.lessons.core.sharing.MatchReasons}
 * decides whether a lesson fits a project, and {@link fi.oppienjako.lessons.core.port.Recommender}
 * ranks what fits.
 */
@NullMarked
package fi.oppienjako.lessons.core.sharing;

import org.jspecify.annotations.NullMarked;
