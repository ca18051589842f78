/** A team network: professionals and customers ideate, plan and pilot as equals. */
@NullMarked
package fi.oppienjako.lessons.examples.story.pilot;

import org.jspecify.annotations.NullMarked;
