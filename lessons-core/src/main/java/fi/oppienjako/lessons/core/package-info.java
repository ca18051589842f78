/**
 * Where do I start? At {@link fi.oppienjako.lessons.core.LessonSharing}.
 *
 * <h2>The concept</h2>
 *
 * <p>Public organisations keep solving the same problems separately: a project ends, its report is
 * filed, and the next one starts from nothing. Those who made the concept of sharing lessons at
 * Finland's Digital and Population Data Services Agency in 2022 found that publishing and
 * findability reach only a part of what projects could share. The rest takes conversation, and
 * people who build on what is there; and none of it happens unless it is planned.
 *
 * <p>So three perspectives have to show both in the roles and in the activities of a plan:
 * <em>design thinking</em> (understand people and the challenge, then shape the solution with
 * them), <em>systems thinking</em> (see environments, networks and what causes what) and
 * <em>community thinking</em> (see for whom else the work could be of use). This library shows
 * where a plan breaks that rule.
 *
 * <h2>The loop</h2>
 *
 * <pre>
 *   plan ─▶ look up ─▶ do ─▶ capture ─▶ validate ─▶ share and discuss ─▶ reuse ─▶ measure ─┐
 *    ▲                                                                                     │
 *    └─────────────────────────────────────────────────────────────────────────────────────┘
 * </pre>
 *
 * <p>A lesson says what happened, why, what to do, and <em>when it applies</em>. It is opened level
 * by level, Lab ⊂ Studio ⊂ Arena ⊂ Agora, is brought to those who could benefit, and its reuse by
 * others is recorded with the outcome. Whoever reads anything reads it as a {@link
 * fi.oppienjako.lessons.core.access.Viewer} and sees what that viewer may see.
 *
 * <h2>Ways of working</h2>
 *
 * <p>The loop alone serves any project. Four ways of working that public organisations have used
 * are built on it, each in its own package with its own verbs and entry point: {@link
 * fi.oppienjako.lessons.core.support.ExpertSupport} ({@code support}: how does expert support reach
 * those who need it?), {@link fi.oppienjako.lessons.core.cocreation.CoCreation} ({@code
 * cocreation}: how does a roadmap grow out of what many organisations say?), {@link
 * fi.oppienjako.lessons.core.network.SupportNetwork} ({@code network}: how do those who give
 * support work as one network?), {@link fi.oppienjako.lessons.core.pilot.PilotWork} ({@code pilot}:
 * how do pilots become a lasting part of the work?). They do not see each other.
 *
 * <h2>The packages, in order</h2>
 *
 * <p>Each package uses those before it, never those after it:
 *
 * <ol>
 *   <li>{@code text}: in which language?
 *   <li>{@code model}: what is something that is stored?
 *   <li>{@code people}: who did what, when and why?
 *   <li>{@code access}: who may see what?
 *   <li>{@code concept}: what does a way of working consist of?
 *   <li>{@code programme}: who develops what?
 *   <li>{@code review}: does a plan cover the three perspectives?
 *   <li>{@code lesson}: what was learned, and when does it apply?
 *   <li>{@code sharing}: who heard of it, who could benefit, what is overdue?
 *   <li>{@code reuse}: did it help others?
 *   <li>{@code port}: what does the core need from outside?
 *   <li>{@code loop}: what can be done with lessons?
 *   <li>{@code support}, {@code cocreation}, {@code network} and {@code pilot}: the four ways of
 *       working, side by side
 *   <li>{@code inmemory}: how do the ports work without anything outside?
 * </ol>
 */
@NullMarked
package fi.oppienjako.lessons.core;

import org.jspecify.annotations.NullMarked;
