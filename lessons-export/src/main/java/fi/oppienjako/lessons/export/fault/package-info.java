/** What is wrong in a file, as sentences in the reader's language; used by all readers of files. */
@NullMarked
package fi.oppienjako.lessons.export.fault;

import org.jspecify.annotations.NullMarked;
