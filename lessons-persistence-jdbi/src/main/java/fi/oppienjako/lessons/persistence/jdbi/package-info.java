/**
 * How is everything stored in a SQL database? Start at {@link
 * fi.oppienjako.lessons.persistence.jdbi.JdbiStore}.
 *
 * <p>Inside, each kind has a table that follows from the kind ({@code KindTable}): documents, and
 * columns for what is asked for in SQL.
 */
@NullMarked
package fi.oppienjako.lessons.persistence.jdbi;

import org.jspecify.annotations.NullMarked;
