/**
 * Every value of the core as JSON, with a module for Jackson 3.
 *
 * <p>{@link fi.oppienjako.lessons.json.LessonsJson} is the way in.
 */
@NullMarked
package fi.oppienjako.lessons.json;

import org.jspecify.annotations.NullMarked;
