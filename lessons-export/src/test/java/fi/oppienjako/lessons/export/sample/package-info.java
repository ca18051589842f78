/** How do tests work in the files that we write, as people would? Also for other modules. */
@NullMarked
package fi.oppienjako.lessons.export.sample;

import org.jspecify.annotations.NullMarked;
