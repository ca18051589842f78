/**
 * Brings in registers of lessons that exist elsewhere, as they were written there. Start at {@link
 * fi.oppienjako.lessons.export.imports.RegisterImport}.
 */
@NullMarked
package fi.oppienjako.lessons.export.imports;

import org.jspecify.annotations.NullMarked;
