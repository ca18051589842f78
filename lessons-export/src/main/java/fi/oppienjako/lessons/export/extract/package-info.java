/**
 * How is what somebody may see written as tables and folders for other programs? Start at {@link
 * fi.oppienjako.lessons.export.extract.Extract}.
 */
@NullMarked
package fi.oppienjako.lessons.export.extract;

import org.jspecify.annotations.NullMarked;
