/** The concept itself: from a plan of one's own to a lesson that comes back better. */
@NullMarked
package fi.oppienjako.lessons.examples.story.concept;

import org.jspecify.annotations.NullMarked;
