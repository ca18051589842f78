package fi.oppienjako.lessons.examples.story;

import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * One step of a story. Immutable.
 *
 * @param key what its title and its reason stand under in the message files
 * @param day the day on which it begins
 * @param tell does it, and shows what came out
 */
record Step(String key, LocalDate day, Consumer<Scene> tell) {}
