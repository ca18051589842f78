/** How things are written and read one a line; reached through {@code JsonLines}. */
@NullMarked
package fi.oppienjako.lessons.export.lines;

import org.jspecify.annotations.NullMarked;
