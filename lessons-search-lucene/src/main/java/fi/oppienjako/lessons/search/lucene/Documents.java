package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.search.Facet;
import fi.oppienjako.lessons.core.sharing.Trait;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/**
 * Makes documents of entries. No text is stored in them: what a reader is shown comes from the
 * store. Thread-safe.
 */
final class Documents {

  static final String ID = "id";
  static final String KEY = "key";
  static final String KIND = "kind";
  static final String OPEN = "open-to";
  static final String OWNER = "owner";
  static final String WITHIN = "within";
  static final String STANDING = "standing";

  /** The standing of a lesson that is open to all; one word to choose what most readers see. */
  static final String OPEN_LESSON = "open-lesson";

  static final String WHEN = "when";
  static final String HELPED = "helped";

  /** Says that what the thing means could not be found out; the model is asked again later. */
  static final String UNTOLD = "untold";

  static final String YES = "yes";

  /** The level of what only its project sees. */
  static final String PROJECT_ONLY = "project";

  static final FacetsConfig FACETS = facets();

  private static final FieldType COUNTED = counted();

  private final Analysis analysis;

  Documents(Analysis analysis) {
    this.analysis = analysis;
  }

  /** The field by which the values of {@code facet} are chosen. */
  static String choosing(Facet facet) {
    return "facet." + facet.key();
  }

  /** The word for a theme, a condition or the like. */
  static String tag(Trait trait) {
    return trait.kind() + ":" + trait.aspect().map(Object::toString).orElse("") + ":" + trait.key();
  }

  /** The documents of {@code entries}, in their order. */
  List<Document> of(List<Entry> entries) {
    Optional<List<float[]>> meanings =
        analysis.meanings().map(it -> it.of(entries.stream().map(Entry::profile).toList()));
    List<Document> documents = new ArrayList<>();
    for (Entry entry : entries) {
      Document document = of(entry);
      if (meanings.isPresent()) {
        addMeaning(document, entry, meanings.get(), documents.size());
      }
      documents.add(document);
    }
    return documents;
  }

  private static void addMeaning(
      Document document, Entry entry, List<float[]> meanings, int which) {
    if (meanings.isEmpty()) {
      word(document, UNTOLD, YES);
    } else if (meanings.get(which).length > 0) {
      document.add(
          new KnnFloatVectorField(
              Field.MEANING.both().get(entry.isOpenToAll() ? 0 : 1),
              meanings.get(which),
              VectorSimilarityFunction.DOT_PRODUCT));
    }
  }

  private Document of(Entry entry) {
    int twin = entry.isOpenToAll() ? 0 : 1;
    Document document = new Document();
    word(document, KEY, entry.key());
    document.add(new BinaryDocValuesField(ID, new BytesRef(entry.thing().id().value())));
    word(document, KIND, entry.thing().kind().key());
    word(document, OPEN, entry.open().map(level -> level.key()).orElse(PROJECT_ONLY));
    word(document, OWNER, entry.owner());
    if (entry.isOpenToAll() && entry.thing().kind().equals(Lesson.KIND)) {
      word(document, OPEN_LESSON, String.valueOf(entry.standing()));
    }
    entry.within().forEach(place -> word(document, WITHIN, place));
    document.add(new SortedDocValuesField(KEY, new BytesRef(entry.key())));
    word(document, STANDING, String.valueOf(entry.standing()));
    document.add(new NumericDocValuesField(WHEN, entry.when()));
    document.add(new NumericDocValuesField(HELPED, entry.helped()));
    addWords(document, entry, twin);
    for (Trait trait : entry.profile().traits()) {
      Field field = trait.isCircumstance() ? Field.CIRCUMSTANCE : Field.TAG;
      word(document, field.both().get(twin), tag(trait));
    }
    entry
        .facets()
        .forEach(
            (facet, values) ->
                values.forEach(
                    value -> {
                      word(document, choosing(facet), value);
                      document.add(new SortedSetDocValuesFacetField(facet.key(), value));
                    }));
    try {
      return FACETS.build(document);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // No taxonomy is written to.
    }
  }

  private void addWords(Document document, Entry entry, int twin) {
    List<String> concepts = new ArrayList<>();
    List<Tokens.Token> themes = analysis.forms(String.join("\n", themes(entry)));
    text(document, Field.FORM.both().get(twin), ReadyTokens.forms(themes));
    for (Locale language : Analysis.LANGUAGES) {
      concepts.addAll(concepts(language, analysis.words(language, themes)));
    }
    entry
        .profile()
        .said()
        .forEach(
            (language, texts) -> {
              List<Tokens.Token> forms = analysis.forms(String.join("\n", texts));
              text(document, Field.FORM.both().get(twin), ReadyTokens.forms(forms));
              if (Analysis.LANGUAGES.contains(language)) {
                List<Placed> words = analysis.words(language, forms);
                text(document, Field.STEM.both(language).get(twin), ReadyTokens.stems(words));
                text(document, Field.PART.both(language).get(twin), ReadyTokens.parts(words));
                List<Placed> title =
                    analysis.words(language, title(entry.profile().texts().get(0), language));
                text(document, Field.TITLE.both(language).get(twin), ReadyTokens.stems(title));
                concepts.addAll(concepts(language, words));
              }
            });
    counted(document, Field.CONCEPT.both().get(twin), concepts);
    counted(document, Field.BROADER.both().get(twin), analysis.concepts().withBroader(concepts));
  }

  private List<String> concepts(Locale language, List<Placed> words) {
    return analysis.concepts().in(language, words.stream().map(Placed::word).toList()).stream()
        .map(Concepts.Found::concept)
        .toList();
  }

  private static List<String> themes(Entry entry) {
    return entry.profile().topics().themes().stream()
        .map(Term::key)
        .map(key -> key.replace('-', ' '))
        .toList();
  }

  private static String title(LocalizedText title, Locale language) {
    return title.missing(Set.of(language)).isEmpty() ? title.in(language) : "";
  }

  private static void word(Document document, String field, String word) {
    document.add(new StringField(field, word, Store.NO));
  }

  private static void text(Document document, String field, ReadyTokens terms) {
    if (!terms.isEmpty()) {
      document.add(new TextField(field, terms));
    }
  }

  private static void counted(Document document, String field, Collection<String> concepts) {
    if (!concepts.isEmpty()) {
      document.add(
          new org.apache.lucene.document.Field(field, ReadyTokens.concepts(concepts), COUNTED));
    }
  }

  /** Fields that hold how often a word occurs and how long the text is, but not where it occurs. */
  private static FieldType counted() {
    FieldType counted = new FieldType(TextField.TYPE_NOT_STORED);
    counted.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    counted.freeze();
    return counted;
  }

  private static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    for (Facet facet : Facet.values()) {
      config.setMultiValued(facet.key(), true);
      config.setDrillDownTermsIndexing(
          facet.key(), FacetsConfig.DrillDownTermsIndexing.NONE); // See choosing().
    }
    return config;
  }
}
