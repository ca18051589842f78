/**
 * Reads tables of any origin as a stream of rows, and writes rows back in the form they came in.
 * Start at {@link fi.oppienjako.lessons.export.table.Tables}.
 */
@NullMarked
package fi.oppienjako.lessons.export.table;

import org.jspecify.annotations.NullMarked;
