package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.cocreation.Appendix;
import fi.oppienjako.lessons.core.cocreation.KeyResult;
import fi.oppienjako.lessons.core.cocreation.PublicationIssue;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapContent;
import fi.oppienjako.lessons.core.cocreation.RoadmapItem;
import fi.oppienjako.lessons.core.cocreation.RoadmapVersion;
import fi.oppienjako.lessons.core.cocreation.VersionStage;
import fi.oppienjako.lessons.core.cocreation.VersionState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Worded;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The roadmap of a project, version by version. */
record RoadmapForm(Declared declared, LineForm line) implements Form<Roadmap> {

  private static final Form<Locale> LANGUAGE = Form.word(Languages::parse);

  @Override
  public Optional<Roadmap> read(Node node, Reading reading) {
    return Form.thing(this::roadmap).read(node, reading);
  }

  private Optional<Roadmap> roadmap(Fields in) {
    Required<Id<Project>> project = in.one("project", declared.project());
    Set<Locale> told = in.each("languages", LANGUAGE);
    Set<Locale> languages = told.isEmpty() ? Roadmap.DEFAULT_LANGUAGES : told;
    InOrder days = new InOrder();
    List<RoadmapVersion> versions =
        in.some("versions", Form.keys(version -> version(version, days, languages)));
    return in.make(
        () -> new Roadmap(Roadmap.idFor(project.get()), 0, project.get(), languages, versions));
  }

  private Optional<RoadmapVersion> version(Fields in, InOrder days, Set<Locale> languages) {
    Supplier<Integer> number = in.one("version", Numbers.WHOLE);
    Optional<LocalizedText> introduction = in.maybe("introduction", Forms.TEXT);
    List<RoadmapItem> themes = in.all("themes", line);
    List<KeyResult> keyResults = in.all("key-results", Form.keys(this::keyResult));
    List<Appendix> appendices = in.all("appendices", Form.keys(RoadmapForm::appendix));
    History<VersionStage> history =
        TurnForm.inOrder(in, "history", new TurnForm(declared.person(), days));
    Optional<RoadmapVersion> version =
        in.make(
            () ->
                new RoadmapVersion(
                    number.get(),
                    new RoadmapContent(introduction, themes, keyResults, appendices),
                    history));
    version
        .filter(made -> made.state() == VersionState.PUBLISHED)
        .ifPresent(
            made -> {
              for (PublicationIssue lack : made.issues(languages)) {
                Worded why = language -> lack.message().in(language);
                in.reading().fault(in.place(), Wrong.of("roadmap.published", why));
              }
            });
    return version;
  }

  private Optional<KeyResult> keyResult(Fields in) {
    Supplier<RoadmapItem> told = line.line(in);
    List<RoadmapItem> places = in.all("places", line);
    return in.make(() -> new KeyResult(told.get(), places));
  }

  private static Optional<Appendix> appendix(Fields in) {
    Supplier<LocalizedText> name = in.one("name", Forms.TEXT);
    Optional<URI> link = in.maybe("link", Forms.LINK);
    return in.make(() -> new Appendix(name.get(), link));
  }
}
