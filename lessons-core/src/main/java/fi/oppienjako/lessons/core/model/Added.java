package fi.oppienjako.lessons.core.model;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Lists to which entries are only ever appended, as to histories. */
public final class Added {

  private Added() {}

  /** Returns {@code list} with {@code more} appended. */
  public static <T> List<T> to(List<T> list, T more) {
    return ImmutableList.<T>builder().addAll(list).add(more).build();
  }

  /** Whether {@code longer} is {@code start} with nothing or something added. */
  public static boolean onto(List<?> start, List<?> longer) {
    return longer.size() >= start.size() && longer.subList(0, start.size()).equals(start);
  }
}
