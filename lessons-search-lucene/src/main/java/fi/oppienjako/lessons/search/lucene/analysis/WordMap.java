package fi.oppienjako.lessons.search.lucene.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.ByteSequenceOutputs;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.Util;
import org.jspecify.annotations.Nullable;

/**
 * A map from words to texts in one array of bytes, which begins and ends of words share: tens of
 * times smaller than a map of strings, and read from a file as fast as the bytes are. Immutable and
 * thread-safe.
 */
public final class WordMap {
  private static final ByteSequenceOutputs TEXTS = ByteSequenceOutputs.getSingleton();

  /** Lucene has no automaton of nothing. */
  private final @Nullable FST<BytesRef> texts;

  private WordMap(@Nullable FST<BytesRef> texts) {
    this.texts = texts;
  }

  /** A copy of {@code texts}. */
  public static WordMap copyOf(Map<String, String> texts) {
    SortedMap<BytesRef, BytesRef> sorted = new TreeMap<>();
    texts.forEach((word, text) -> sorted.put(new BytesRef(word), bytes(text)));
    FSTCompiler<BytesRef> compiler =
        new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, TEXTS).build();
    IntsRefBuilder letters = new IntsRefBuilder();
    try {
      for (Map.Entry<BytesRef, BytesRef> one : sorted.entrySet()) {
        compiler.add(Util.toIntsRef(one.getKey(), letters), one.getValue());
      }
      return new WordMap(FST.fromFSTReader(compiler.compile(), compiler.getFSTReader()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // It is all in memory.
    }
  }

  /** Lucene knows the empty text by this one object. */
  private static BytesRef bytes(String text) {
    return text.isEmpty() ? TEXTS.getNoOutput() : new BytesRef(text);
  }

  /** The text of {@code word}; null if there is none. */
  public @Nullable String get(String word) {
    BytesRef text = text(word);
    return text == null ? null : text.utf8ToString();
  }

  /** Whether there is a text of {@code word}, be it empty. */
  public boolean contains(String word) {
    return text(word) != null;
  }

  private @Nullable BytesRef text(String word) {
    try {
      return texts == null ? null : Util.get(texts, new BytesRef(word));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // It is all in memory.
    }
  }

  /** Writes it, equal ones as equal bytes. */
  public void write(DataOutput file) throws IOException {
    file.writeByte((byte) (texts == null ? 0 : 1));
    if (texts != null) {
      texts.save(file, file);
    }
  }

  /** Reads what {@link #write} has written. */
  public static WordMap read(DataInput file) throws IOException {
    return new WordMap(
        file.readByte() == 0 ? null : new FST<>(FST.readMetadata(file, TEXTS), file));
  }
}
