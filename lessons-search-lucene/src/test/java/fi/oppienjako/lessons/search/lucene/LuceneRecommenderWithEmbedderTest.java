package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.core.contract.RecommenderContract;
import fi.oppienjako.lessons.core.port.Recommender;
import fi.oppienjako.lessons.core.port.Store;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

class LuceneRecommenderWithEmbedderTest implements RecommenderContract {

  private static final IndexOptions OPTIONS =
      IndexOptions.defaults().withEmbedder(new SmallModel("small 1"));

  private final List<LuceneIndex> opened = new ArrayList<>();

  @Override
  public Recommender recommender(Store store) {
    LuceneIndex index = LuceneIndex.inMemory(store, OPTIONS);
    opened.add(index);
    return index.recommender();
  }

  @AfterEach
  void close() {
    opened.forEach(LuceneIndex::close);
  }
}
