package fi.oppienjako.lessons.persistence.jdbi;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Many things, fetched page by page as they are asked for. Not thread-safe. */
final class Pages<T> implements Iterator<T> {

  static final int SIZE = 500;

  private final int size;
  private final Function<Optional<T>, List<T>> fetch;
  private Iterator<T> page = List.<T>of().iterator();
  private Optional<T> last = Optional.empty();
  private boolean more = true;

  private Pages(int size, Function<Optional<T>, List<T>> fetch) {
    this.size = size;
    this.fetch = fetch;
  }

  /**
   * All things, in order.
   *
   * @param size the length of a page
   * @param fetch the page after the thing given, or the first; shorter than {@code size} at the end
   */
  static <T> Stream<T> stream(int size, Function<Optional<T>, List<T>> fetch) {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT;
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(new Pages<>(size, fetch), traits), false);
  }

  @Override
  public boolean hasNext() {
    if (!page.hasNext() && more) {
      List<T> fetched = fetch.apply(last);
      more = fetched.size() == size;
      page = fetched.iterator();
    }
    return page.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    T next = page.next();
    last = Optional.of(next);
    return next;
  }
}
