package fi.oppienjako.lessons.export.imports;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.export.file.Fault;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import fi.oppienjako.lessons.export.table.JoinedTable;
import fi.oppienjako.lessons.export.table.Table;
import fi.oppienjako.lessons.export.table.Tables;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Brings in a register of lessons or projects that exists elsewhere: CSV, TSV, XLSX, JSON lines and
 * lists, Markdown with front matter.
 *
 * <pre>{@code
 * RegisterImport register = RegisterImport.of(Path.of("lessons.xlsx"));
 * Mapping mapping = register.propose().mapping();
 * Trial trial = register.tryOut(mapping, ImportOptions.drafts(ENGLISH));
 * ImportReport report = register.into(sharing, project, by, mapping, ImportOptions.drafts(ENGLISH));
 * }</pre>
 *
 * <p>What a register does not say is not invented: such lessons come in as drafts, or open as they
 * were written, and {@link fi.oppienjako.lessons.core.lesson.Lesson#missing} lists what they lack.
 * Each keeps what it is called in the register, so that bringing the same in again changes nothing.
 * The file is read as a stream, twice: to its end to check it, and again to bring it in. Immutable.
 */
public final class RegisterImport {

  private final RegisterKind kind;
  private final ImmutableList<Path> files;
  private final Optional<String> key;
  private final Optional<String> sheet;
  private final Optional<Charset> charset;

  private RegisterImport(
      RegisterKind kind,
      ImmutableList<Path> files,
      Optional<String> key,
      Optional<String> sheet,
      Optional<Charset> charset) {
    this.kind = kind;
    this.files = files;
    this.key = key;
    this.sheet = sheet;
    this.charset = charset;
  }

  /** The register in {@code file}, or in the Markdown files of a folder. */
  public static RegisterImport of(Path file) {
    return new RegisterImport(
        RegisterKind.LESSON,
        ImmutableList.of(file),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The register in several files about the same things, joined by the column {@code key}. */
  public static RegisterImport joined(List<Path> files, String key) {
    return new RegisterImport(
        RegisterKind.LESSON,
        ImmutableList.copyOf(files),
        Optional.of(key),
        Optional.empty(),
        Optional.empty());
  }

  /** Returns this, whose rows are taken for {@code kind} when a mapping is proposed. */
  public RegisterImport listing(RegisterKind kind) {
    return new RegisterImport(kind, files, key, sheet, charset);
  }

  /** Returns this, read from the sheet of that name. */
  public RegisterImport onSheet(String sheet) {
    return new RegisterImport(kind, files, key, Optional.of(sheet), charset);
  }

  /** Returns this, read as being in {@code charset}. */
  public RegisterImport in(Charset charset) {
    return new RegisterImport(kind, files, key, sheet, Optional.of(charset));
  }

  /**
   * Proposes a mapping, from what the columns are called and what is in them.
   *
   * @throws InvalidFileException if the file cannot be read or holds no table
   */
  public Proposal propose() {
    return Proposing.of(kind, open(), registerName(), Languages.ENGLISH);
  }

  /**
   * Reads the register to its end and reports what would come in. The store is not asked.
   *
   * @throws InvalidFileException if the file cannot be read to its end, or the mapping does not fit
   */
  public Trial tryOut(Mapping mapping, ImportOptions options) {
    return tryOut(open(), mapping, options);
  }

  /**
   * Brings the register into {@code project}, in chunks, once all of it has been read. If rows are
   * rejected, nothing comes in unless the options say so.
   *
   * @throws InvalidFileException if the file cannot be read to its end, or the mapping does not fit
   * @throws fi.oppienjako.lessons.core.port.NotPermittedException if the policy refuses; chunks
   *     before that stay, and bringing it in again goes on after them
   */
  public ImportReport into(
      LessonSharing sharing, Project project, By by, Mapping mapping, ImportOptions options) {
    requireNonNull(project, "project");
    check(mapping, RegisterKind.LESSON);
    Table table = open();
    Trial trial = tryOut(table, mapping, options);
    if (trial.rejected() > 0 && !options.partial()) {
      return new ImportReport(false, 0, 0, 0, 0, trial.rejected(), 0, trial.told());
    }
    return new Importing(sharing, project, by, mapping, options).of(table, trial);
  }

  /**
   * Brings the projects of the register into {@code programme}, in chunks, once all of it has been
   * read. Each is open at the level at which lessons would be opened as told, even if it came in
   * before and was narrower; if there is none, it is open only to its own team and those who
   * organise the programme. If rows are rejected, nothing comes in unless the options say so.
   *
   * @throws InvalidFileException if the file cannot be read to its end, or the mapping does not fit
   * @throws fi.oppienjako.lessons.core.port.NotPermittedException if the policy refuses; chunks
   *     before that stay, and bringing it in again goes on after them
   */
  public ImportReport into(
      LessonSharing sharing, Programme programme, By by, Mapping mapping, ImportOptions options) {
    requireNonNull(programme, "programme");
    check(mapping, RegisterKind.PROJECT);
    Table table = open();
    Trial trial = tryOut(table, mapping, options);
    if (trial.rejected() > 0 && !options.partial()) {
      return new ImportReport(false, 0, 0, 0, 0, trial.rejected(), 0, trial.told());
    }
    return new ImportingProjects(sharing, programme, by, mapping, options).of(table, trial);
  }

  private void check(Mapping mapping, RegisterKind kind) {
    if (mapping.kind() != kind) {
      throw new InvalidFileException(
          List.of(
              new Fault(
                  files.get(0).toString(),
                  0,
                  0,
                  "",
                  Wrong.of("mapping.kind", mapping.kind().key(), kind.key()))));
    }
  }

  private Trial tryOut(Table table, Mapping mapping, ImportOptions options) {
    checkFits(table, mapping);
    options.rejects().ifPresent(this::checkOther);
    return new Trying(table, mapping).of(options.rejects(), options.reader());
  }

  private static void checkFits(Table table, Mapping mapping) {
    Set<String> missing =
        mapping.columns().entrySet().stream()
            .filter(column -> column.getValue() != Field.LEAVE_OUT)
            .map(java.util.Map.Entry::getKey)
            .filter(column -> !table.columns().contains(column))
            .collect(java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new));
    if (!missing.isEmpty()) {
      throw unfit(
          table,
          Wrong.of(
              "mapping.no-column", String.join(", ", missing), String.join(", ", table.columns())));
    }
    if (mapping.columns().values().stream().noneMatch(field -> field.makes(mapping.kind()))) {
      String columns = String.join(", ", table.columns());
      throw unfit(
          table,
          mapping.kind() == RegisterKind.PROJECT
              ? Wrong.of("mapping.no-name", columns)
              : Wrong.of("mapping.no-text", columns));
    }
  }

  /** Rejected rows are not written over what they come from. */
  private void checkOther(Path rejects) {
    try {
      for (Path file : files) {
        if (Files.exists(rejects) && Files.isSameFile(file, rejects)) {
          throw new InvalidFileException(
              List.of(new Fault(rejects.toString(), 0, 0, "", Wrong.of("import.same-file"))));
        }
      }
    } catch (IOException e) {
      throw new InvalidFileException(
          List.of(
              new Fault(
                  rejects.toString(),
                  0,
                  0,
                  "",
                  Wrong.of("file.unreadable", String.valueOf(e.getMessage())))));
    }
  }

  private static InvalidFileException unfit(Table table, Wrong why) {
    return new InvalidFileException(List.of(new Fault(table.name(), 0, 0, "", why)));
  }

  private Table open() {
    Tables tables = new Tables(sheet, charset, ColumnNames::isKnown);
    return key.isEmpty()
        ? tables.open(files.get(0))
        : JoinedTable.of(files.stream().map(tables::open).toList(), key.get());
  }

  /** What the register is called unless the mapping says otherwise: by what its files share. */
  private String registerName() {
    String file = files.stream().map(RegisterImport::bareName).reduce(Strings::commonPrefix).get();
    String name = ColumnNames.normal(file).replace(' ', '-').replaceAll("[^a-z0-9-]", "");
    String begun = name.matches("[a-z].*") ? name : "register-" + name;
    String cut = begun.substring(0, Math.min(begun.length(), 24)).toLowerCase(Locale.ROOT);
    return cut.replaceAll("-+$", "");
  }

  private static String bareName(Path path) {
    String file = path.toAbsolutePath().normalize().getFileName().toString();
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
