/**
 * How does expert support reach those who need it? Start at {@link
 * fi.oppienjako.lessons.core.support.Call} and {@link
 * fi.oppienjako.lessons.core.support.Application}.
 *
 * <p>Instead of money, experts in human-centred development are given for a fixed period. A
 * recognised challenge is described; those chosen to go on make it more precise in application
 * workshops; support is granted or not, and nobody loses what the workshops gave. Experts lead the
 * design process in two halves, and lessons are told among all projects at the monthly morning
 * coffee. Source: what the Digital and Population Data Services Agency (2022) and the Finnish
 * design association (2022) tell in public of Expert Support; the words of states and steps are
 * ours.
 */
@NullMarked
package fi.oppienjako.lessons.core.support;

import org.jspecify.annotations.NullMarked;
