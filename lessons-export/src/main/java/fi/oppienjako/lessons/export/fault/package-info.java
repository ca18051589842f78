/** What is wrong in a file, as sentences in the reader's language; shared by all that read files. */
@NullMarked
package fi.oppienjako.lessons.export.fault;

import org.jspecify.annotations.NullMarked;
