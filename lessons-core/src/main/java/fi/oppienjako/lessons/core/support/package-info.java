/**
 * How does expert support reach those who need it? Start at {@link
 * fi.oppienjako.lessons.core.support.ExpertSupport}.
 *
 * <p>Instead of money, experts in human-centred development are provided for a fixed period.
 * Applicants describe a recognised challenge; those who are chosen make it more precise in
 * application workshops; support is granted or not, and everybody keeps what the workshops gave
 * them. {@link fi.oppienjako.lessons.core.support.ApplicationState} says what an application may do
 * next. Experts lead the design process in two halves, and projects share their lessons at the
 * monthly morning coffee. Source: what the Digital and Population Data Services Agency (2022) and
 * the Finnish design association (2022) publish about Expert Support; the names of states and steps
 * are ours.
 */
@NullMarked
package fi.oppienjako.lessons.core.support;

import org.jspecify.annotations.NullMarked;
