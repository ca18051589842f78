/** Example programmes and the command line. */
@NullMarked
package fi.oppienjako.lessons.examples;

import org.jspecify.annotations.NullMarked;
