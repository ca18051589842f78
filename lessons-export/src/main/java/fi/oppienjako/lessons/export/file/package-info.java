/**
 * What does a file tell, or what is wrong in it? Start at {@link
 * fi.oppienjako.lessons.export.file.Catalogue}.
 */
@NullMarked
package fi.oppienjako.lessons.export.file;

import org.jspecify.annotations.NullMarked;
