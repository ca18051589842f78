/**
 * In which language, by which name? Start at {@link fi.oppienjako.lessons.core.text.LocalizedText}.
 *
 * <p>The first package of the line: texts in several languages, the identifiers of everything,
 * words of open vocabularies, and what every kept thing and every refusal has in common.
 */
@NullMarked
package fi.oppienjako.lessons.core.text;

import org.jspecify.annotations.NullMarked;
