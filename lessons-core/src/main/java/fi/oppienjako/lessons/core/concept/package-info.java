/**
 * What does a way of working consist of? Start at {@link
 * fi.oppienjako.lessons.core.concept.Playbook}.
 *
 * <p>The concept of sharing lessons, made at Finland's Digital and Population Data Services Agency
 * in 2022, requires three {@linkplain fi.oppienjako.lessons.core.concept.Perspective perspectives}
 * both in the roles and in the activities of development work. Processes, roles and activities are
 * data; only the perspectives and the {@linkplain fi.oppienjako.lessons.core.concept.LoopStep loop}
 * are code.
 */
@NullMarked
package fi.oppienjako.lessons.core.concept;

import org.jspecify.annotations.NullMarked;
