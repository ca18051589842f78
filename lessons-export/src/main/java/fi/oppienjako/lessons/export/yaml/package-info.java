/**
 * How are playbooks and programmes written in YAML? Start at {@link
 * fi.oppienjako.lessons.export.yaml.Form}.
 *
 * <p>Hidden: whoever reads files starts at the package above. A file becomes a tree that knows its
 * places ({@link fi.oppienjako.lessons.export.yaml.Node}); forms read the tree, one for each kind
 * of thing, and collect everything that is wrong.
 */
@NullMarked
package fi.oppienjako.lessons.export.yaml;

import org.jspecify.annotations.NullMarked;
