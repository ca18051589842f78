package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers, of a length that people write. */
final class Numbers {

  private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");

  /** A whole number from 0 to 999999. */
  static final Form<Integer> WHOLE = Form.word(Numbers::whole);

  /** A number of up to twelve digits, with up to six decimals. */
  static final Form<BigDecimal> ANY = Form.word(Numbers::any);

  private Numbers() {}

  private static Integer whole(String text) {
    if (!COUNT.matcher(text).matches()) {
      throw new WrongException(Forms.isNot(text, Wrong.of("word.whole-number")));
    }
    return Integer.valueOf(text);
  }

  private static BigDecimal any(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw new WrongException(Forms.isNot(text, Wrong.of("word.number")));
    }
    return new BigDecimal(text);
  }
}
