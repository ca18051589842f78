/** The store on SQL. */
@NullMarked
package fi.oppienjako.lessons.persistence.jdbi;

import org.jspecify.annotations.NullMarked;
