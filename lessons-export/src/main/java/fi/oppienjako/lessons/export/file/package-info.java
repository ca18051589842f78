/**
 * What does a file contain, or what is wrong with it? Start at {@link
 * fi.oppienjako.lessons.export.file.Catalogue}.
 *
 * <p>{@link fi.oppienjako.lessons.export.file.InvalidFileException} lists all faults of a file at
 * once.
 */
@NullMarked
package fi.oppienjako.lessons.export.file;

import org.jspecify.annotations.NullMarked;
