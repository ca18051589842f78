/** A network of those who give digital support: from its map to whether it is of use. */
@NullMarked
package fi.oppienjako.lessons.examples.story.network;

import org.jspecify.annotations.NullMarked;
