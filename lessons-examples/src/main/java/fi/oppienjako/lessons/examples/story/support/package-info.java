/** Expert support: from a call for applications to a lesson that helps somebody else. */
@NullMarked
package fi.oppienjako.lessons.examples.story.support;

import org.jspecify.annotations.NullMarked;
