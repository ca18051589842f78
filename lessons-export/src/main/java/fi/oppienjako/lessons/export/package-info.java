/**
 * What comes in from files and goes out as documents. Start at {@link
 * fi.oppienjako.lessons.export.Playbooks} for a way of working and at {@link
 * fi.oppienjako.lessons.export.Catalogues} for a programme.
 */
@NullMarked
package fi.oppienjako.lessons.export;

import org.jspecify.annotations.NullMarked;
