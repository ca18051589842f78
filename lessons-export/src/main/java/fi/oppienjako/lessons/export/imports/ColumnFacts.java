package fi.oppienjako.lessons.export.imports;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What the first rows of a register show of one of its columns. Mutable. */
final class ColumnFacts {

  private static final Pattern URL = Pattern.compile("(?i)https?://\\S+");
  private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
  private static final Pattern NUMBER = Pattern.compile("-?[\\d\\s]+(?:[.,]\\d+)?\\s?[%€]?");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’-]+,?(?: \\p{Lu}\\.?)?(?: (?:von|af|de|van))? \\p{Lu}[\\p{L}'’-]+");
  private static final int LONG = 80;
  private static final int FEW = 6;

  private final Set<String> values = new HashSet<>();
  private final Set<String> parts = new HashSet<>();
  private int filled;
  private long length;
  private int dates;
  private int urls;
  private int mails;
  private int numbers;
  private int names;
  private int spaced;
  private int divided;
  private int commas;
  private long commaParts;
  private int dayFirst;
  private int monthFirst;
  private int ambiguous;

  void see(String value) {
    if (value.isEmpty()) {
      return;
    }
    filled++;
    length += value.length();
    boolean fresh =
        values.add(value.length() > LONG ? value.hashCode() + ":" + value.length() : value);
    dates += Dates.parse(value, Dates.Order.DAY_FIRST).isPresent() ? 1 : 0;
    urls += URL.matcher(value).matches() ? 1 : 0;
    mails += MAIL.matcher(value).matches() ? 1 : 0;
    numbers += NUMBER.matcher(value).matches() ? 1 : 0;
    names += NAME.matcher(value).matches() ? 1 : 0;
    spaced += value.indexOf(' ') >= 0 ? 1 : 0;
    divided += CharMatcher.anyOf(";|\n").matchesAnyOf(value) ? 1 : 0;
    if (fresh && value.indexOf(',') >= 0 && value.length() < 3 * LONG) {
      commas++;
      for (String part : Splitter.on(',').trimResults().split(value)) {
        parts.add(part);
        commaParts++;
      }
    }
    Dates.order(value)
        .ifPresent(
            order -> {
              dayFirst += order == Dates.Order.DAY_FIRST ? 1 : 0;
              monthFirst += order == Dates.Order.MONTH_FIRST ? 1 : 0;
            });
    ambiguous += Dates.isAmbiguous(value) ? 1 : 0;
  }

  boolean isEmpty() {
    return filled == 0;
  }

  /** How many of {@code rows} it fills. */
  double share(int rows) {
    return rows == 0 ? 0 : (double) filled / rows;
  }

  boolean isUnique() {
    return filled > 1 && values.size() >= 0.95 * filled;
  }

  /** Whether the same words come again and again. */
  boolean isVocabulary() {
    return filled >= 4 && values.size() <= 0.6 * filled && !isLong();
  }

  boolean hasSeveralInACell() {
    return divided > 0.1 * filled;
  }

  /** Whether commas keep values apart here, which then come again, and not parts of one value. */
  boolean isDividedByCommas() {
    return commas > 0
        && divided == 0
        && (commas < FEW || parts.size() <= 0.8 * commaParts)
        && !isLong();
  }

  boolean isLong() {
    return filled > 0 && length > (long) LONG * filled;
  }

  boolean isDates() {
    return filled > 0 && dates >= 0.6 * filled;
  }

  boolean isUrls() {
    return filled > 0 && urls >= 0.6 * filled;
  }

  boolean isNumbers() {
    return filled > 0 && numbers >= 0.8 * filled;
  }

  boolean isPersons() {
    return filled > 0 && (mails >= 0.5 * filled || names >= 0.7 * filled);
  }

  boolean isCodes() {
    return isUnique() && spaced == 0 && length < 30L * filled;
  }

  int dayFirst() {
    return dayFirst;
  }

  int monthFirst() {
    return monthFirst;
  }

  int ambiguous() {
    return ambiguous;
  }
}
