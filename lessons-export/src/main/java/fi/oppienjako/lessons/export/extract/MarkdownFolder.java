package fi.oppienjako.lessons.export.extract;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.export.document.LessonMarkdown;
import fi.oppienjako.lessons.export.document.ProjectMarkdown;
import fi.oppienjako.lessons.export.document.ProjectPage;
import fi.oppienjako.lessons.export.document.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The projects and lessons of a programme as a folder of Markdown, a file for each, with an index.
 */
public final class MarkdownFolder {

  private final Programme programme;
  private final Snapshot seen;
  private final Wording wording;
  private final Path folder;
  private int files = 1;

  private MarkdownFolder(Programme programme, Snapshot seen, Locale language, Path folder) {
    this.programme = programme;
    this.seen = seen;
    this.wording = Wording.of(programme, seen, language);
    this.folder = folder;
  }

  /**
   * Writes what the reader of {@code seen} may see of {@code programme} to {@code folder}, which is
   * made if it is not there. Lessons go out one after the other; what is held meanwhile are the
   * names of everything in the programme, which lessons speak of.
   *
   * @return how many files were written, with the index
   * @throws java.nio.file.FileAlreadyExistsException if one of the files is there already
   * @throws IOException if they cannot be written
   */
  public static int write(Programme programme, Snapshot seen, Locale language, Path folder)
      throws IOException {
    return new MarkdownFolder(programme, seen, language, Files.createDirectories(folder)).write();
  }

  private int write() throws IOException {
    try (MarkdownIndex index = new MarkdownIndex(folder.resolve("index.md"))) {
      index.heading(1, wording.text(programme.name()));
      index.heading(2, Phrases.in(wording.language(), "projects"));
      try (Stream<Project> all = seen.projects().where(Project.BY_PROGRAMME, programme.id())) {
        ProjectMarkdown format = new ProjectMarkdown(wording);
        for (Iterator<Project> each = all.iterator(); each.hasNext(); ) {
          Project project = each.next();
          String file = "project-" + project.id() + ".md";
          put(file, format.asText(ProjectPage.of(project, seen)));
          index.item(wording.text(project.name()), file);
        }
      }
      index.heading(2, Phrases.in(wording.language(), "lessons"));
      try (Stream<Lesson> all = seen.lessons().stream(LessonQuery.inProgramme(programme.id()))) {
        LessonMarkdown format = new LessonMarkdown(seen.sight(), wording);
        for (Iterator<Lesson> each = all.iterator(); each.hasNext(); ) {
          Lesson lesson = each.next();
          String file = "lesson-" + lesson.id() + ".md";
          put(file, format.asText(lesson));
          index.item(wording.text(lesson.content().title()), file);
        }
      }
    }
    return files;
  }

  private void put(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text, StandardOpenOption.CREATE_NEW);
    files++;
  }
}
