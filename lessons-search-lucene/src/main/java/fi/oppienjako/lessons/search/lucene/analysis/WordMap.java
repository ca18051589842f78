package fi.oppienjako.lessons.search.lucene.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.jspecify.annotations.Nullable;

/**
 * A map from words to texts in two arrays of bytes: beginnings and ends of words that are alike,
 * and texts that are equal, stand there once. It is many times smaller than a map of strings, and
 * is read from a file as it is. Immutable and thread-safe.
 */
public final class WordMap {
  private static final PositiveIntOutputs PLACES = PositiveIntOutputs.getSingleton();
  private static final long NOWHERE = -1;

  /** Where the text of each word begins; null if there is no word, of which Lucene knows none. */
  private final @Nullable FST<Long> places;

  /** Each text after its length. */
  private final byte[] texts;

  private WordMap(@Nullable FST<Long> places, byte[] texts) {
    this.places = places;
    this.texts = texts;
  }

  /** A copy of {@code texts}. */
  public static WordMap copyOf(Map<String, String> texts) {
    FSTCompiler<Long> places = new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE2, PLACES).build();
    ByteBuffersDataOutput written = new ByteBuffersDataOutput();
    Map<String, Long> known = new HashMap<>();
    IntsRefBuilder letters = new IntsRefBuilder();
    try {
      for (Map.Entry<String, String> one : new TreeMap<>(texts).entrySet()) {
        Long place = known.get(one.getValue());
        if (place == null) {
          place = written.size();
          known.put(one.getValue(), place);
          written.writeString(one.getValue());
        }
        places.add(letters(one.getKey(), letters), place);
      }
      return new WordMap(
          FST.fromFSTReader(places.compile(), places.getFSTReader()), written.toArrayCopy());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // It is all in memory.
    }
  }

  private static IntsRef letters(String word, IntsRefBuilder letters) {
    letters.clear();
    word.chars().forEach(letters::append);
    return letters.get();
  }

  /** The text of {@code word}; null if there is none. */
  public @Nullable String get(String word) {
    long place = place(word);
    return place == NOWHERE ? null : textAt((int) place);
  }

  /** Whether there is a text of {@code word}, be it empty. */
  public boolean contains(String word) {
    return place(word) != NOWHERE;
  }

  private long place(String word) {
    if (places == null) {
      return NOWHERE;
    }
    try {
      FST.BytesReader reader = places.getBytesReader();
      FST.Arc<Long> arc = places.getFirstArc(new FST.Arc<>());
      long place = 0;
      for (int i = 0; i < word.length(); i++) {
        if (places.findTargetArc(word.charAt(i), arc, arc, reader) == null) {
          return NOWHERE;
        }
        place += arc.output();
      }
      return arc.isFinal() ? place + arc.nextFinalOutput() : NOWHERE;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // It is all in memory.
    }
  }

  private String textAt(int place) {
    ByteArrayDataInput text = new ByteArrayDataInput(texts, place, texts.length - place);
    int length = text.readVInt();
    return new String(texts, text.getPosition(), length, UTF_8);
  }

  /** Writes it, equal ones as equal bytes. */
  public void write(DataOutput file) throws IOException {
    file.writeVInt(texts.length);
    file.writeBytes(texts, texts.length);
    if (places != null) {
      places.save(file, file);
    }
  }

  /** Reads what {@link #write} has written. */
  public static WordMap read(DataInput file) throws IOException {
    byte[] texts = new byte[file.readVInt()];
    file.readBytes(texts, 0, texts.length);
    return new WordMap(
        texts.length == 0 ? null : new FST<>(FST.readMetadata(file, PLACES), file), texts);
  }
}
