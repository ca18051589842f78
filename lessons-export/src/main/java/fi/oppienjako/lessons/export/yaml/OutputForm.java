package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.PartialDate;
import fi.oppienjako.lessons.core.programme.Output;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a project made and hands on.
 *
 * @param projects the projects; one in which something is wrong is left out
 */
record OutputForm(Declared declared, ReplayedProjects projects) implements Form<Output> {

  @Override
  public Optional<Output> read(Node node, Reading reading) {
    return Form.thing(this::output).read(node, reading);
  }

  private Optional<Output> output(Fields in) {
    Supplier<Id<Output>> id = in.one("output", Forms.id());
    Required<Id<Project>> project = in.one("project", declared.project());
    Supplier<Term> kind = in.one("kind", Forms.TERM);
    Supplier<LocalizedText> name = in.one("name", Forms.TEXT);
    Optional<PartialDate> date = in.maybe("date", new Dates(Optional.empty()));
    Optional<URI> link = in.maybe("link", Forms.LINK);
    Optional<Openness> openness = in.maybe("openness", Forms.LEVEL);
    Optional<Openness> widest =
        project.found().flatMap(of -> projects.find(of.value())).map(Project::openness);
    return in.make(
            () ->
                widest.map(
                    wide ->
                        new Output(
                            id.get(),
                            0,
                            project.get(),
                            kind.get(),
                            name.get(),
                            date,
                            link,
                            openness.orElse(wide))))
        .flatMap(made -> made);
  }
}
