/**
 * What is a thing that is stored? Start at {@link fi.oppienjako.lessons.core.model.Aggregate}.
 */
@NullMarked
package fi.oppienjako.lessons.core.model;

import org.jspecify.annotations.NullMarked;
