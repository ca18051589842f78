/**
 * Who heard of it, who could benefit, what is overdue? Start at {@link
 * fi.oppienjako.lessons.core.sharing.Sharing}.
 *
 * <p>Findability reaches only a part of what projects could share. The rest takes conversation, and
 * takes bringing a lesson to those who could benefit; {@link
 * fi.oppienjako.lessons.core.sharing.Suggestion} says to whom, and why.
 */
@NullMarked
package fi.oppienjako.lessons.core.sharing;

import org.jspecify.annotations.NullMarked;
