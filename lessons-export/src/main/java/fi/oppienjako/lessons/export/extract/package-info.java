/**
 * How does what somebody may see leave as tables and folders that other programs read? Start at
 * {@link fi.oppienjako.lessons.export.extract.Extract}.
 */
@NullMarked
package fi.oppienjako.lessons.export.extract;

import org.jspecify.annotations.NullMarked;
