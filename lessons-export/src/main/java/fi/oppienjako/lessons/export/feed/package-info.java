/**
 * How do people hear of new lessons where they follow news? Start at {@link
 * fi.oppienjako.lessons.export.feed.LessonFeed}.
 */
@NullMarked
package fi.oppienjako.lessons.export.feed;

import org.jspecify.annotations.NullMarked;
