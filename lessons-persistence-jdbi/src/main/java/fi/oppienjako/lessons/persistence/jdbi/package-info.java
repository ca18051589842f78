/**
 * How are aggregates stored in a SQL database? Start at {@link
 * fi.oppienjako.lessons.persistence.jdbi.JdbiStore}.
 *
 * <p>Inside, each kind has one table description ({@code LessonTable} and its siblings), which
 * consists of the row of the aggregate itself and of parts in rows of their own.
 */
@NullMarked
package fi.oppienjako.lessons.persistence.jdbi;

import org.jspecify.annotations.NullMarked;
