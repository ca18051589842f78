/**
 * How are playbooks and programmes written in YAML? Start at {@link
 * fi.oppienjako.lessons.export.yaml.ProgrammeFile}.
 *
 * <p>Not exported: users start at the package above. A file becomes a tree of nodes that know their
 * places ({@link fi.oppienjako.lessons.export.yaml.Node}); one {@link
 * fi.oppienjako.lessons.export.yaml.Form} for each kind of value reads the tree and collects all
 * faults.
 */
@NullMarked
package fi.oppienjako.lessons.export.yaml;

import org.jspecify.annotations.NullMarked;
