package fi.oppienjako.lessons.export.imports;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the columns of a register are to lessons or projects: proposed, looked at by a person,
 * applied again and again. Immutable.
 *
 * @param kind what its rows are
 * @param register what the register is called in references
 * @param language the language of its texts
 * @param monthFirst whether 03/01/2015 is in March
 * @param separators what keeps several values in a cell apart, besides line ends
 * @param columns what each column is
 */
public record Mapping(
    RegisterKind kind,
    String register,
    Locale language,
    boolean monthFirst,
    String separators,
    Map<String, Field> columns) {

  /** Checks and copies. */
  public Mapping {
    requireNonNull(kind, "kind");
    requireNonNull(register, "register");
    requireNonNull(language, "language");
    requireNonNull(separators, "separators");
    columns = ImmutableMap.copyOf(columns);
  }

  /**
   * Reads a mapping file.
   *
   * @throws InvalidFileException with everything that is wrong in it
   */
  public static Mapping read(Path file) {
    return MappingFile.read(file);
  }

  /** Writes it as a small YAML file, to be edited. */
  public void write(Writer out) throws IOException {
    MappingFile.write(this, out);
  }

  /** Returns this mapping, in which {@code column} is {@code field}. */
  public Mapping with(String column, Field field) {
    Map<String, Field> changed = new LinkedHashMap<>(columns);
    changed.put(column, field);
    return new Mapping(kind, register, language, monthFirst, separators, changed);
  }

  /** Returns this mapping of a register that is called {@code register} in references. */
  public Mapping called(String register) {
    return new Mapping(kind, register, language, monthFirst, separators, columns);
  }

  /** What a column is; left out if the mapping does not say. */
  Field of(String column) {
    return columns.getOrDefault(column, Field.LEAVE_OUT);
  }

  Dates.Order order() {
    return monthFirst ? Dates.Order.MONTH_FIRST : Dates.Order.DAY_FIRST;
  }

  /** The columns that are {@code field}. */
  List<String> having(Field field) {
    return columns.entrySet().stream()
        .filter(column -> column.getValue() == field)
        .map(Map.Entry::getKey)
        .toList();
  }
}
