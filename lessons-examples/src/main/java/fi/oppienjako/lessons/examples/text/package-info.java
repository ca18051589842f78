/**
 * In which words, how wide? Start at {@link fi.oppienjako.lessons.examples.text.Sentences}.
 *
 * <p>What the commands and the story have in common: sentences from message files, and a screen of
 * plain text.
 */
@NullMarked
package fi.oppienjako.lessons.examples.text;

import org.jspecify.annotations.NullMarked;
