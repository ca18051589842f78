/**
 * In which language? Start at {@link fi.oppienjako.lessons.core.text.LocalizedText}.
 *
 * <p>Texts in several languages, the words of open vocabularies ({@link
 * fi.oppienjako.lessons.core.text.Term}), the messages of the library, and {@link
 * fi.oppienjako.lessons.core.text.LessonsException}, the root of its exceptions.
 */
@NullMarked
package fi.oppienjako.lessons.core.text;

import org.jspecify.annotations.NullMarked;
