/**
 * Brings registers of lessons in that exist elsewhere, as they were told there. Start at {@link
 * fi.oppienjako.lessons.export.imports.RegisterImport}.
 */
@NullMarked
package fi.oppienjako.lessons.export.imports;

import org.jspecify.annotations.NullMarked;
