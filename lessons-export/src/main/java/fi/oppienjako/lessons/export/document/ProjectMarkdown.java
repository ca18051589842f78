package fi.oppienjako.lessons.export.document;

import static java.util.Objects.requireNonNull;

import java.io.IOException;

/**
 * A page on a project as Markdown, to be read in a terminal too, in seven sections: description,
 * challenge, what was done, who took part, outputs, other material, and contact.
 *
 * <p>It shows what the page holds and hides nothing itself: make the page with {@link
 * ProjectPage#of} for whoever is to read it, and the wording from what they see.
 *
 * @param wording the language, and what people read instead of words and identifiers
 */
public record ProjectMarkdown(Wording wording) implements DocumentFormat<ProjectPage> {

  /** Checks that nothing is missing. */
  public ProjectMarkdown {
    requireNonNull(wording, "wording");
  }

  @Override
  public void write(ProjectPage page, Appendable out) throws IOException {
    Blocks blocks = Blocks.document();
    new ProjectSections(new Voice(wording), blocks, page).addAll();
    blocks.writeTo(out);
  }
}
