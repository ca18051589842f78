package fi.oppienjako.lessons.json;

import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.PartialDate;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.text.Term;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.module.SimpleAbstractTypeResolver;
import tools.jackson.databind.module.SimpleModule;

/** Tells a mapper how the core's values are written and read. */
final class CoreModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  private final transient MappedTypes mapped;

  @SuppressWarnings("rawtypes") // A class literal has no parameters.
  CoreModule(MappedTypes mapped) {
    super("lessons");
    this.mapped = mapped;
    word(Id.class, Id::value, Id::of);
    word(Term.class, Term::key, Term::new);
    word(ExternalReference.class, ExternalReference::toString, ExternalReference::parse);
    word(Ref.class, ref -> ref.kind() + ":" + ref.id(), mapped::ref);
    word(PartialDate.class, PartialDate::toString, PartialDate::parse);
    word(Interval.class, Interval::toString, Interval::parse);
    addKeySerializer(Locale.class, new Word.KeyWriter<>(Locale.class, Locale::toLanguageTag));
    addKeyDeserializer(Locale.class, new LanguageKey());
    // Some sets are in an order that says something, such as a roadmap's languages.
    setAbstractTypes(new SimpleAbstractTypeResolver().addMapping(Set.class, LinkedHashSet.class));
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.insertAnnotationIntrospector(new CoreIntrospector(mapped));
    context.addDeserializerModifier(new EmptyRecords(mapped));
    context.addValueInstantiators(new RecordInstantiators(mapped));
    context.addHandler(new Refusals(mapped));
  }

  private <T> void word(Class<T> type, Function<T, String> written, Function<String, T> read) {
    addSerializer(type, new Word.Writer<>(type, written));
    addDeserializer(type, new Word.Reader<>(type, read));
    addKeySerializer(type, new Word.KeyWriter<>(type, written));
    addKeyDeserializer(type, new Word.KeyReader<>(read));
  }
}
