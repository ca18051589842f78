package fi.oppienjako.lessons.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReaderContext;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.jspecify.annotations.Nullable;

/**
 * Looks up terms, each once, in every part of an index; going on from the term before, which takes
 * less than beginning again. Not thread-safe.
 */
final class TermLookUps {

  /** The terms of a field in one part, and what was last read of them. */
  private static final class Reading {

    private final TermsEnum terms;
    private @Nullable PostingsEnum last;

    Reading(Terms terms) throws IOException {
      this.terms = terms.iterator();
    }

    PostingsEnum documents(Term term, TermState found) throws IOException {
      terms.seekExact(term.bytes(), found);
      last = terms.postings(last, PostingsEnum.NONE);
      return last;
    }
  }

  private final IndexReaderContext index;
  private final Map<String, List<Reading>> fields = new HashMap<>();
  private final Map<Term, TermStates> known = new HashMap<>();

  TermLookUps(IndexReaderContext index) {
    this.index = index;
  }

  /** Where {@code term} stands, and in how many documents. */
  TermStates states(Term term) throws IOException {
    TermStates states = known.get(term);
    if (states == null) {
      states = new TermStates(index);
      List<Reading> parts = parts(term.field());
      for (int part = 0; part < parts.size(); part++) {
        TermsEnum terms = parts.get(part).terms;
        if (terms.seekExact(term.bytes())) {
          states.register(terms.termState(), part, terms.docFreq(), terms.totalTermFreq());
        }
      }
      known.put(term, states);
    }
    return states;
  }

  /**
   * The documents of {@code part} with {@code term}, to be read before others of that field are
   * asked for; none if there are none.
   */
  @Nullable PostingsEnum documents(LeafReaderContext part, Term term) throws IOException {
    TermState found = states(term).get(part);
    return found == null ? null : parts(term.field()).get(part.ord).documents(term, found);
  }

  private List<Reading> parts(String field) throws IOException {
    List<Reading> parts = fields.get(field);
    if (parts == null) {
      parts = new ArrayList<>();
      for (LeafReaderContext part : index.leaves()) {
        parts.add(new Reading(Terms.getTerms(part.reader(), field)));
      }
      fields.put(field, parts);
    }
    return parts;
  }
}
