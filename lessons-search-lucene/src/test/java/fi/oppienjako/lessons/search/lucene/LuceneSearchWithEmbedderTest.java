package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.core.contract.LessonSearchContract;
import fi.oppienjako.lessons.core.port.LessonSearch;
import fi.oppienjako.lessons.core.port.Store;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

class LuceneSearchWithEmbedderTest implements LessonSearchContract {

  private static final IndexOptions OPTIONS =
      IndexOptions.defaults().withEmbedder(new SmallModel("small 1"));

  private final List<LuceneIndex> opened = new ArrayList<>();

  @Override
  public LessonSearch search(Store store) {
    LuceneIndex index = LuceneIndex.inMemory(store, OPTIONS);
    opened.add(index);
    return index.search();
  }

  @AfterEach
  void close() {
    opened.forEach(LuceneIndex::close);
  }
}
