/**
 * How are things that people have in other tools exported as tables, and imported again? Start at
 * {@link fi.oppienjako.lessons.export.sheet.NetworkSheets}.
 */
@NullMarked
package fi.oppienjako.lessons.export.sheet;

import org.jspecify.annotations.NullMarked;
