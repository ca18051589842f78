package fi.oppienjako.lessons.json;

import java.util.Locale;
import tools.jackson.databind.module.SimpleModule;

/** Adds to what is written what follows from it. */
final class AnswersModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  private final transient MappedTypes mapped;
  private final transient Locale language;

  AnswersModule(MappedTypes mapped, Locale language) {
    super("lessons-answers");
    this.mapped = mapped;
    this.language = language;
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addSerializerModifier(new Derived(mapped, language));
  }
}
