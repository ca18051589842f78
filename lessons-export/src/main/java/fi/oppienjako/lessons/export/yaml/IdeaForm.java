package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.pilot.Idea;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Optional;
import java.util.function.Supplier;

/** An idea for a pilot. */
record IdeaForm(PilotNames names) implements Form<Idea> {

  @Override
  public Optional<Idea> read(Node node, Reading reading) {
    return Form.thing(this::idea).read(node, reading).map(names::keep);
  }

  private Optional<Idea> idea(Fields in) {
    Supplier<Id<Idea>> id = in.one("idea", Forms.id());
    Supplier<Term> group = in.one("group", Forms.TERM);
    Supplier<LocalizedText> text = in.one("text", Forms.TEXT);
    Supplier<DoneForm.Written> told = new DoneForm(names.declared().person()).in(in);
    ProjectScope home = ProjectScope.in(in, names);
    return home.make(
        in,
        project ->
            Idea.of(id.get(), project, group.get(), text.get(), told.get().by(), told.get().at())
                .openAt(home.openness()));
  }
}
