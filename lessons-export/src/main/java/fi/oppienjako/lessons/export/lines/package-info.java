/** How things are written and read, one per line; reached through {@code JsonLines}. */
@NullMarked
package fi.oppienjako.lessons.export.lines;

import org.jspecify.annotations.NullMarked;
