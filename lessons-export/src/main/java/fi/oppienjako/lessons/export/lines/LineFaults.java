package fi.oppienjako.lessons.export.lines;

import com.google.common.base.Throwables;
import fi.oppienjako.lessons.core.text.LessonsException;
import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.export.fault.Shortened;
import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.export.file.Fault;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Puts into words for people what Jackson says of a line. */
record LineFaults(String file, JsonMapper mapper) {

  Fault of(int line, WrongLine e) {
    return new Fault(file, line, e.column(), "", e.wrong());
  }

  Fault of(int line, JacksonException e) {
    int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
    return new Fault(file, line, column, path(e), new Shortened(words(e)));
  }

  private static String path(JacksonException e) {
    return e.getPath().stream()
        .map(
            step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
        .collect(Collectors.joining("", "value", ""));
  }

  private Worded words(JacksonException e) {
    Optional<LessonsException> refused =
        Throwables.getCausalChain(e).stream()
            .filter(LessonsException.class::isInstance)
            .map(LessonsException.class::cast)
            .findFirst();
    if (refused.isPresent()) {
      return refused.get().refusal();
    }
    if (e instanceof StreamConstraintsException) {
      return Wrong.of("line.too-much");
    }
    if (e instanceof StreamReadException) {
      return Wrong.of("line.broken", e.getOriginalMessage());
    }
    if (e instanceof UnrecognizedPropertyException unknown) {
      return Wrong.of("line.key", unknown.getPropertyName(), known(unknown.getKnownPropertyIds()));
    }
    if (e instanceof InvalidFormatException word && word.getTargetType().isEnum()) {
      return Wrong.of("line.word", word.getValue(), words(word.getTargetType()));
    }
    if (Throwables.getRootCause(e) instanceof NullPointerException missing
        && missing.getMessage() != null) {
      return Wrong.of("key.missing", missing.getMessage());
    }
    if (e instanceof MismatchedInputException other) {
      return Wrong.of("value.expected", expected(other.getTargetType()), Wrong.of("line.other"));
    }
    return Wrong.of("line.broken", e.getOriginalMessage());
  }

  private static Object known(Collection<Object> keys) {
    return keys.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private String words(Class<?> choice) {
    return Arrays.stream(choice.getEnumConstants())
        .map(word -> mapper.convertValue(word, String.class))
        .collect(Collectors.joining(", "));
  }

  private static Worded expected(Class<?> type) {
    if (Collection.class.isAssignableFrom(type)) {
      return Wrong.of("value.list");
    }
    return type.isPrimitive() || Number.class.isAssignableFrom(type)
        ? Wrong.of("line.number")
        : type.isRecord() || Map.class.isAssignableFrom(type)
            ? Wrong.of("value.keys")
            : Wrong.of("value.text");
  }
}
