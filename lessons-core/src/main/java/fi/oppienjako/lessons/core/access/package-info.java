/**
 * Who may see what? Start at {@link fi.oppienjako.lessons.core.access.Viewer}.
 */
@NullMarked
package fi.oppienjako.lessons.core.access;

import org.jspecify.annotations.NullMarked;
