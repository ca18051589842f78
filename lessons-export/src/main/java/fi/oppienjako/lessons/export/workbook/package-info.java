/**
 * How does a programme go out as a workbook, and come back when people have worked in it? Start at
 * {@link fi.oppienjako.lessons.export.workbook.ProgrammeWorkbook}.
 */
@NullMarked
package fi.oppienjako.lessons.export.workbook;

import org.jspecify.annotations.NullMarked;
