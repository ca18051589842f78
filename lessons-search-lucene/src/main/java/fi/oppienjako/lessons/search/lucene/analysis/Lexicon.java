package fi.oppienjako.lessons.search.lucene.analysis;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.util.Locale;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the words of one language; immutable, so that all threads share one.
 *
 * @param parts the base words that compounds are made of
 * @param beginnings what a compound may begin with just as it is, and the base words of that
 * @param bases the listed forms and their base words
 * @param undotted the base words of the forms that have dots or rings, by the forms without
 * @param byStem the listed forms by their stems, in the order of the lists
 */
record Lexicon(WordMap parts, WordMap beginnings, WordMap bases, WordMap undotted, WordMap byStem) {
  private static final int TELLING = 4;
  private static final String VOWELS = "aeiouyåäö";
  private static final Splitter FORMS = Splitter.on(WordLists.SPACE);

  /** The lexicon of the words that are bundled for {@code language}. */
  static Lexicon bundled(Language language) {
    return Prepared.read(Lexicon.class, file(language), Lexicon::read)
        .orElseGet(() -> made(language));
  }

  /** The same, made of the lists. */
  static Lexicon made(Language language) {
    return PartWords.bundled(Locale.forLanguageTag(language.code())).lists().lexicon(language);
  }

  static String file(Language language) {
    return language.code() + "-lexicon.bin";
  }

  void write(DataOutput file) throws IOException {
    parts.write(file);
    beginnings.write(file);
    bases.write(file);
    undotted.write(file);
    byStem.write(file);
  }

  private static Lexicon read(DataInput file) throws IOException {
    return new Lexicon(
        WordMap.read(file),
        WordMap.read(file),
        WordMap.read(file),
        WordMap.read(file),
        WordMap.read(file));
  }

  /** Whether compounds are made of a base word. */
  boolean isPart(String base) {
    return parts.contains(base);
  }

  /** The base word of what a compound may begin with just as it is written. */
  @Nullable String beginning(String written) {
    return beginnings.get(written);
  }

  /** The base word a form is listed under. */
  @Nullable String listed(String form) {
    return bases.get(form);
  }

  /** The base word of a listed form that was written without its dots. */
  @Nullable String undotted(String form) {
    return undotted.get(form);
  }

  /**
   * The base word of a form that is not listed, by the forms that have its stem: the one that
   * begins the most like it, when the likeness goes past chance; of as good ones the first listed.
   */
  @Nullable String byStem(String form, String stem) {
    String forms = byStem.get(stem);
    String best = null;
    int most = 0;
    for (String listed : FORMS.split(forms == null ? "" : forms)) {
      int alike = alike(form, listed);
      if (alike > most
          && alike >= Math.min(TELLING, listed.length())
          && doubled(form, stem) == doubled(listed, stem)) {
        most = alike;
        best = listed;
      }
    }
    return best == null || most < stem.length() ? null : bases.get(best);
  }

  /** Whether the stemmer took one of two like consonants: valtti and valta have one stem. */
  private static boolean doubled(String form, String stem) {
    int end = stem.length();
    return form.length() > end
        && form.charAt(end) == form.charAt(end - 1)
        && VOWELS.indexOf(form.charAt(end)) < 0;
  }

  private static int alike(String one, String other) {
    int length = Math.min(one.length(), other.length());
    int i = 0;
    while (i < length && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    return i;
  }
}
