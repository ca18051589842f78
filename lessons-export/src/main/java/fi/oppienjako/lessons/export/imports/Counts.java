package fi.oppienjako.lessons.export.imports;

/** How many rows had which outcome so far. Immutable. */
record Counts(long added, long revised, long unchanged, long kept) {

  static final Counts NONE = new Counts(0, 0, 0, 0);

  /** What came of one row. */
  enum What {
    ADDED,
    REVISED,
    UNCHANGED,
    KEPT
  }

  Counts one(What what) {
    return switch (what) {
      case ADDED -> new Counts(added + 1, revised, unchanged, kept);
      case REVISED -> new Counts(added, revised + 1, unchanged, kept);
      case UNCHANGED -> new Counts(added, revised, unchanged + 1, kept);
      case KEPT -> new Counts(added, revised, unchanged, kept + 1);
    };
  }

  long all() {
    return added + revised + unchanged + kept;
  }
}
