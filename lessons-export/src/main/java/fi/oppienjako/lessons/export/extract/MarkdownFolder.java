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
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * The projects and lessons of a programme as a folder of Markdown, a file for each, with an index.
 */
public final class MarkdownFolder {

  private final Programme programme;
  private final Snapshot seen;
  private final Wording wording;
  private final Document index = new Document();

  private MarkdownFolder(Programme programme, Snapshot seen, Locale language) {
    this.programme = programme;
    this.seen = seen;
    this.wording = Wording.of(programme, seen, language);
  }

  /**
   * Writes what the reader of {@code seen} may see of {@code programme} to {@code folder}, which is
   * made if it is not there.
   *
   * @return how many files were written, with the index
   * @throws java.nio.file.FileAlreadyExistsException if one of the files is there already
   * @throws IOException if they cannot be written
   */
  public static int write(Programme programme, Snapshot seen, Locale language, Path folder)
      throws IOException {
    return new MarkdownFolder(programme, seen, language).write(Files.createDirectories(folder));
  }

  private int write(Path folder) throws IOException {
    heading(1, wording.text(programme.name()));
    int files = 1;
    List<Project> projects = seen.projects().where(Project.BY_PROGRAMME, programme.id()).toList();
    heading(2, Phrases.in(wording.language(), "projects"));
    Node list = list();
    for (Project project : projects) {
      String file = "project-" + project.id() + ".md";
      put(folder.resolve(file), new ProjectMarkdown(wording).asText(ProjectPage.of(project, seen)));
      item(list, wording.text(project.name()), file);
      files++;
    }
    heading(2, Phrases.in(wording.language(), "lessons"));
    list = list();
    List<Lesson> lessons;
    try (Stream<Lesson> all = seen.lessons().stream(LessonQuery.inProgramme(programme.id()))) {
      lessons = all.toList();
    }
    LessonMarkdown format = new LessonMarkdown(seen.sight(), wording);
    for (Lesson lesson : lessons) {
      String file = "lesson-" + lesson.id() + ".md";
      put(folder.resolve(file), format.asText(lesson));
      item(list, wording.text(lesson.content().title()), file);
      files++;
    }
    put(folder.resolve("index.md"), MarkdownRenderer.builder().build().render(index));
    return files;
  }

  private static void put(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
  }

  private void heading(int level, String text) {
    Heading heading = new Heading();
    heading.setLevel(level);
    heading.appendChild(new Text(oneLine(text)));
    index.appendChild(heading);
  }

  private Node list() {
    BulletList list = new BulletList();
    list.setMarker("-");
    list.setTight(true);
    index.appendChild(list);
    return list;
  }

  private static void item(Node list, String text, String file) {
    Link link = new Link(file, null);
    link.appendChild(new Text(oneLine(text)));
    Paragraph paragraph = new Paragraph();
    paragraph.appendChild(link);
    ListItem item = new ListItem();
    item.appendChild(paragraph);
    list.appendChild(item);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
