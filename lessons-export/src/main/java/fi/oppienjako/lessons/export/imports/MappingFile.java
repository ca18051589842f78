package fi.oppienjako.lessons.export.imports;

import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.export.file.Fault;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import fi.oppienjako.lessons.export.yaml.WholeCharacters;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A mapping as YAML. */
final class MappingFile {

  private static final String KIND = "kind";
  private static final String REGISTER = "register";
  private static final String LANGUAGE = "language";
  private static final String DATES = "dates";
  private static final String SEPARATORS = "separators";
  private static final String COLUMNS = "columns";
  private static final Set<String> KEYS =
      Set.of(KIND, REGISTER, LANGUAGE, DATES, SEPARATORS, COLUMNS);
  private static final String DAY_FIRST = "day-first";
  private static final String MONTH_FIRST = "month-first";

  private final String file;
  private final List<Fault> faults = new ArrayList<>();

  private MappingFile(String file) {
    this.file = file;
  }

  static void write(Mapping mapping, Writer out) throws IOException {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put(KIND, mapping.kind().key());
    keys.put(REGISTER, mapping.register());
    keys.put(LANGUAGE, mapping.language().toLanguageTag());
    keys.put(DATES, mapping.monthFirst() ? MONTH_FIRST : DAY_FIRST);
    keys.put(SEPARATORS, mapping.separators());
    Map<String, String> columns = new LinkedHashMap<>();
    mapping.columns().forEach((column, field) -> columns.put(column, field.key()));
    keys.put(COLUMNS, columns);
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setWidth(200)
            .setSplitLines(false)
            .build();
    out.write("# What a column can be: " + fields(mapping.kind()) + "\n");
    out.write(new Dump(settings).dumpToString(keys));
  }

  static Mapping read(Path path) {
    return new MappingFile(path.toString()).mapping(path);
  }

  private Mapping mapping(Path path) {
    Map<?, ?> keys = keys(path);
    for (Object key : keys.keySet()) {
      if (!KEYS.contains(String.valueOf(key))) {
        fault(String.valueOf(key), Wrong.of("mapping.key", String.join(", ", KEYS)));
      }
    }
    RegisterKind kind = kind(text(keys, KIND, RegisterKind.LESSON.key()));
    String register = text(keys, REGISTER, "register");
    try {
      new ExternalReference(register + RowPrint.SUFFIX, "1");
    } catch (InvalidValueException e) {
      fault(REGISTER, Wrong.of("mapping.register", register));
    }
    Locale language = Languages.ENGLISH;
    try {
      language = Languages.parse(text(keys, LANGUAGE, "en"));
    } catch (InvalidValueException e) {
      fault(LANGUAGE, e.refusal());
    }
    String dates = text(keys, DATES, DAY_FIRST);
    if (!dates.equals(DAY_FIRST) && !dates.equals(MONTH_FIRST)) {
      fault(DATES, Wrong.of("mapping.word", dates, DAY_FIRST + ", " + MONTH_FIRST));
    }
    Map<String, Field> columns = columns(kind, keys.get(COLUMNS));
    if (!faults.isEmpty()) {
      throw new InvalidFileException(faults);
    }
    return new Mapping(
        kind, register, language, dates.equals(MONTH_FIRST), text(keys, SEPARATORS, ";|"), columns);
  }

  private Map<String, Field> columns(RegisterKind kind, @Nullable Object value) {
    Map<String, Field> columns = new LinkedHashMap<>();
    if (!(value instanceof Map<?, ?> map)) {
      fault(COLUMNS, Wrong.of("key.missing", COLUMNS));
      return columns;
    }
    map.forEach(
        (column, word) ->
            Field.of(String.valueOf(word))
                .filter(field -> field.isOf(kind))
                .ifPresentOrElse(
                    field -> columns.put(String.valueOf(column), field),
                    () ->
                        fault(
                            COLUMNS + "." + column,
                            Wrong.of("mapping.word", String.valueOf(word), fields(kind)))));
    return columns;
  }

  private Map<?, ?> keys(Path path) {
    try {
      LoadSettings settings =
          LoadSettings.builder()
              .setAllowDuplicateKeys(false)
              .setMaxAliasesForCollections(0)
              .build();
      Reader text = new WholeCharacters(Files.readString(path));
      if (new Load(settings).loadFromReader(text) instanceof Map<?, ?> keys) {
        return keys;
      }
      throw fatal(Wrong.of("key.missing", COLUMNS));
    } catch (MarkedYamlEngineException e) {
      throw fatal(Wrong.of("yaml.broken", e.getProblem()));
    } catch (YamlEngineException e) {
      throw fatal(Wrong.of("yaml.broken", String.valueOf(e.getMessage())));
    } catch (NoSuchFileException e) {
      throw fatal(Wrong.of("file.missing"));
    } catch (CharacterCodingException e) {
      throw fatal(Wrong.of("line.not-utf"));
    } catch (IOException e) {
      throw fatal(Wrong.of("file.unreadable", String.valueOf(e.getMessage())));
    }
  }

  private static String text(Map<?, ?> keys, String key, String otherwise) {
    Object value = keys.get(key);
    return value == null ? otherwise : String.valueOf(value);
  }

  private RegisterKind kind(String word) {
    Optional<RegisterKind> kind = RegisterKind.of(word);
    if (kind.isEmpty()) {
      String known =
          Arrays.stream(RegisterKind.values())
              .map(RegisterKind::key)
              .collect(Collectors.joining(", "));
      fault(KIND, Wrong.of("mapping.word", word, known));
    }
    return kind.orElse(RegisterKind.LESSON);
  }

  private static String fields(RegisterKind kind) {
    return Arrays.stream(Field.values())
        .filter(field -> field.isOf(kind))
        .map(Field::key)
        .collect(Collectors.joining(", "));
  }

  private void fault(String path, Worded why) {
    faults.add(new Fault(file, 0, 0, path, why));
  }

  private InvalidFileException fatal(Worded why) {
    return new InvalidFileException(List.of(new Fault(file, 0, 0, "", why)));
  }
}
