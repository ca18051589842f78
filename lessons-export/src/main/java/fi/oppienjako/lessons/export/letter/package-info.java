/**
 * How does what waits for somebody reach their mail? Start at {@link
 * fi.oppienjako.lessons.export.letter.MondayLetter}.
 */
@NullMarked
package fi.oppienjako.lessons.export.letter;

import org.jspecify.annotations.NullMarked;
