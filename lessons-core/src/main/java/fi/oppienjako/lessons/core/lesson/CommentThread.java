package fi.oppienjako.lessons.core.lesson;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.model.Id;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A comment with the replies to it, and the replies to those. Immutable.
 *
 * @param comment the comment that the others reply to
 * @param replies the replies to it, each with its own, earliest first
 */
public record CommentThread(Comment comment, List<CommentThread> replies) {

  private static final Comparator<Comment> EARLIEST_FIRST =
      Comparator.comparing(Comment::at).thenComparing(Comment::id);

  /** Copies. */
  public CommentThread {
    requireNonNull(comment, "comment");
    replies = ImmutableList.copyOf(replies);
  }

  /**
   * Returns the threads that {@code comments} form, ordered by time and then by identifier. A reply
   * to a comment that is not among them is left out, with the replies to it.
   */
  public static List<CommentThread> of(Collection<Comment> comments) {
    List<Comment> sorted = comments.stream().sorted(EARLIEST_FIRST).toList();
    Map<Id<Comment>, List<Comment>> replies =
        sorted.stream()
            .filter(comment -> comment.replyTo().isPresent())
            .collect(groupingBy(comment -> comment.replyTo().orElseThrow()));
    List<Comment> first = sorted.stream().filter(one -> one.replyTo().isEmpty()).toList();
    // Each stands before the replies to it, so that backwards the replies are there before it. A
    // thread may be deeper than a recursion could go.
    List<Comment> reached = new ArrayList<>(first);
    for (int i = 0; i < reached.size(); i++) {
      reached.addAll(replies.getOrDefault(reached.get(i).id(), List.of()));
    }
    Map<Id<Comment>, CommentThread> threads = new HashMap<>();
    for (int i = reached.size() - 1; i >= 0; i--) {
      Comment comment = reached.get(i);
      threads.put(
          comment.id(),
          new CommentThread(
              comment, threads(replies.getOrDefault(comment.id(), List.of()), threads)));
    }
    return threads(first, threads);
  }

  /** Returns the comment and all replies, each before the replies to it. */
  public Stream<Comment> comments() {
    List<Comment> comments = new ArrayList<>();
    Deque<CommentThread> left = new ArrayDeque<>(List.of(this));
    while (!left.isEmpty()) {
      CommentThread next = left.pop();
      comments.add(next.comment);
      for (int i = next.replies.size() - 1; i >= 0; i--) {
        left.push(next.replies.get(i));
      }
    }
    return comments.stream();
  }

  private static List<CommentThread> threads(
      List<Comment> of, Map<Id<Comment>, CommentThread> threads) {
    return of.stream().flatMap(one -> Stream.ofNullable(threads.get(one.id()))).toList();
  }
}
