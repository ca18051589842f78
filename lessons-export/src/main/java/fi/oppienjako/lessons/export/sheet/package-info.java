/**
 * How does what people keep in other tools go out as a table, and come in again? Start at {@link
 * fi.oppienjako.lessons.export.sheet.NetworkSheets}.
 */
@NullMarked
package fi.oppienjako.lessons.export.sheet;

import org.jspecify.annotations.NullMarked;
