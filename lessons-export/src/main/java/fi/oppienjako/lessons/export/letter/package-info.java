/**
 * How do people hear by mail of what waits for them? Start at {@link
 * fi.oppienjako.lessons.export.letter.MondayLetter}.
 */
@NullMarked
package fi.oppienjako.lessons.export.letter;

import org.jspecify.annotations.NullMarked;
