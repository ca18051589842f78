package fi.oppienjako.lessons.export;

/** What a YAML file describes. */
public enum FileKind {
  /** A way of working; {@link Playbooks} reads it. */
  PLAYBOOK,
  /** A programme with all that belongs to it; {@link Catalogues} reads it. */
  PROGRAMME
}
