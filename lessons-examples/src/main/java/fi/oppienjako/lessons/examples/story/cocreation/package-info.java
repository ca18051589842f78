/** The digital roadmap: from what people say to a line in it, and on to what is done together. */
@NullMarked
package fi.oppienjako.lessons.examples.story.cocreation;

import org.jspecify.annotations.NullMarked;
