/**
 * How is everything stored in an SQL database? Start at {@link
 * fi.oppienjako.lessons.persistence.jdbi.JdbiStore}.
 *
 * <p>Inside, each kind has a table that follows from the kind ({@code KindTable}): documents, and
 * columns for what is asked for in SQL.
 *
 * <h2>Views for analysts</h2>
 *
 * <p>On PostgreSQL, {@link fi.oppienjako.lessons.persistence.jdbi.JdbiStore#makeViews} makes views
 * over the documents, in a schema of their own: {@code lessons_views} beside {@code lessons}.
 *
 * <ul>
 *   <li>{@code lesson}: each lesson with its place, state, openness, result, title, perspectives,
 *       themes and licence
 *   <li>{@code lesson_text}: each text of a lesson in each language, and whether it is the original
 *       or a translation that no longer follows it
 *   <li>{@code reuse}: each reuse, where the lesson was learned and where it was put to use, and
 *       whether it helped
 *   <li>{@code chain}: when each lesson was first captured, validated, shared, looked up by others
 *       and reused by others; empty where it has not come so far
 * </ul>
 *
 * <p><strong>They show everything, whatever its openness</strong>, drafts included: whoever may
 * read them may read what its project has kept to itself. They name no persons. Rights to them can
 * be granted without rights to the tables:
 *
 * <pre>{@code
 * grant usage on schema lessons_views to analyst;
 * grant select on all tables in schema lessons_views to analyst;
 * }</pre>
 */
@NullMarked
package fi.oppienjako.lessons.persistence.jdbi;

import org.jspecify.annotations.NullMarked;
