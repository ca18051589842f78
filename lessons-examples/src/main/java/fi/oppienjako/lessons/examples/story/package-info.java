/**
 * What does the library do for people? Start at {@link
 * fi.oppienjako.lessons.examples.story.support.ExpertSupportStory}.
 *
 * <p>Here are what stories are made of, and the steps of the loop, which all of them share; beside
 * here, each way of working has a story of its own, a script that reads from top to bottom. A story
 * is a row of numbered steps on a bundled programme: each says what is done and why, does it
 * through {@link fi.oppienjako.lessons.core.LessonSharing}, and shows what came out. Days and
 * identifiers are fixed, so that it is the same each time.
 */
@NullMarked
package fi.oppienjako.lessons.examples.story;

import org.jspecify.annotations.NullMarked;
