/**
 * Who may see what? Start at {@link fi.oppienjako.lessons.core.access.Viewer}.
 *
 * <p>A level counts within a programme, the {@link fi.oppienjako.lessons.core.access.Scope}, and
 * {@link fi.oppienjako.lessons.core.access.Sight} is what a viewer sees of one store. {@link
 * fi.oppienjako.lessons.core.access.Visible} says how widely something is open and what it may not
 * be wider than; {@link fi.oppienjako.lessons.core.access.Redactable} leaves out the parts that a
 * viewer may not see.
 */
@NullMarked
package fi.oppienjako.lessons.core.access;

import org.jspecify.annotations.NullMarked;
