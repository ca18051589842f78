/** Documents out, lossless formats in and out. */
@NullMarked
package fi.oppienjako.lessons.export;

import org.jspecify.annotations.NullMarked;
