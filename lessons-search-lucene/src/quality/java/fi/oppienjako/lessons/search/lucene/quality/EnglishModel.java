package fi.oppienjako.lessons.search.lucene.quality;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import fi.oppienjako.lessons.search.lucene.Embedder;
import java.util.List;
import java.util.Locale;

/**
 * A small English model that comes as a Maven dependency and runs in the process: to measure what a
 * true model adds, and as an example of an {@link Embedder}. Thread-safe.
 */
public final class EnglishModel implements Embedder {

  private final EmbeddingModel model = new AllMiniLmL6V2QuantizedEmbeddingModel();

  @Override
  public String name() {
    return "all-minilm-l6-v2-q";
  }

  @Override
  public int dimension() {
    return 384;
  }

  @Override
  public double nearFrom() {
    return 0.35;
  }

  @Override
  public boolean knows(Locale language) {
    return language.equals(Locale.ENGLISH);
  }

  @Override
  public List<float[]> embed(List<Text> texts) {
    return model
        .embedAll(texts.stream().map(text -> TextSegment.from(text.words())).toList())
        .content()
        .stream()
        .map(Embedding::vector)
        .toList();
  }
}
