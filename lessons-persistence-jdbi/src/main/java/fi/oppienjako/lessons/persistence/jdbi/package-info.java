/**
 * The store on SQL; start at {@link fi.oppienjako.lessons.persistence.jdbi.JdbiStore}.
 *
 * <p>Inside, each kind of thing has one table description ({@code LessonTable} and its siblings),
 * made of the row of the thing itself and of parts that lie in rows of their own.
 */
@NullMarked
package fi.oppienjako.lessons.persistence.jdbi;

import org.jspecify.annotations.NullMarked;
