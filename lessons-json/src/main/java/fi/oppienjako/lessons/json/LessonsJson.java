package fi.oppienjako.lessons.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.oppienjako.lessons.core.StandardKinds;
import fi.oppienjako.lessons.core.model.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * The values of the core as JSON.
 *
 * <p>{@link #module} is for a mapper of your own: a controller that returns a lesson then just
 * works. {@link #mapper} is the one that stores and files of this library use; it is stricter about
 * what it reads.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(LessonsJson.module()).build();
 * String json = mapper.writeValueAsString(lesson);
 * Lesson same = mapper.readValue(json, Lesson.class);
 * }</pre>
 *
 * <p>What is written is lossless: what is read back is equal, and is written as the same bytes.
 * Records are objects with a key for each component; what is absent, empty or the default is left
 * out. Identifiers, references, terms, intervals and languages are strings, enum constants are
 * words in lower case with hyphens. What the core refuses is refused when it is read, and so are
 * keys that it does not know.
 *
 * <p>Thread-safe.
 */
public final class LessonsJson {

  /**
   * The version of the form that values have now, at least 1. It grows when a document that an
   * earlier version wrote can no longer be read as it stands.
   */
  public static final int FORMAT = 1;

  private static final int DEEPEST = 64;
  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_NAME = 1_000;
  private static final int LONGEST_STRING = 4_000_000;

  private LessonsJson() {}

  /**
   * The JSON Schema (2020-12) of a kind of this library, as {@link #mapper} writes and reads it.
   *
   * @throws IllegalArgumentException if {@code kind} is not one of {@link StandardKinds#ALL}
   */
  public static String schema(Kind<?> kind) {
    try (InputStream in =
        LessonsJson.class.getResourceAsStream("schema/" + kind.key() + ".schema.json")) {
      if (in == null) {
        throw new IllegalArgumentException("there is no schema of the kind " + kind);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The module for a Jackson mapper.
   *
   * @param others kinds of your own: records in their packages are written and read by the same
   *     rules
   */
  public static JacksonModule module(Kind<?>... others) {
    return new CoreModule(MappedTypes.with(others));
  }

  /**
   * The module for a mapper that only writes, such as that of a controller whose answers people
   * read: it adds what follows from a value. States and openness are given where no component holds
   * them, and whatever has words has them as {@code text} in {@code language}. What it writes is
   * not read back.
   *
   * @param others kinds of your own, as in {@link #module}
   */
  public static JacksonModule answers(Locale language, Kind<?>... others) {
    return new AnswersModule(MappedTypes.with(others), language);
  }

  /**
   * A mapper with the module that reads strictly: no key twice, no number for a word, no null for a
   * number, nothing after the end, and only so deep and so long that memory is bounded.
   *
   * @param others kinds of your own, as in {@link #module}
   */
  public static JsonMapper mapper(Kind<?>... others) {
    JsonFactory factory =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .maxStringLength(LONGEST_STRING)
                    .build())
            .build();
    return JsonMapper.builder(factory)
        .addModule(module(others))
        .addModule(
            new SimpleModule("fast")
                .addDeserializer(Instant.class, new InstantReader())
                .addDeserializer(Locale.class, new LanguageReader()))
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .withCoercionConfig(
            LogicalType.Textual,
            texts ->
                texts
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .build();
  }
}
