package fi.oppienjako.lessons.core.inmemory;

import fi.oppienjako.lessons.core.contract.AnswerSheetsContract;
import fi.oppienjako.lessons.core.contract.IdeasContract;
import fi.oppienjako.lessons.core.contract.PilotsContract;
import fi.oppienjako.lessons.core.contract.RootingsContract;
import fi.oppienjako.lessons.core.contract.SupportContract;
import fi.oppienjako.lessons.core.contract.SurveysContract;
import fi.oppienjako.lessons.core.port.Store;
import org.junit.jupiter.api.Nested;

/** Keeps what the team network's way of working tells. */
class InMemoryPilotsTest {

  @Nested
  class KeepsIdeas implements IdeasContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class KeepsPilots implements PilotsContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class KeepsSupport implements SupportContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class KeepsRootings implements RootingsContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class KeepsSurveys implements SurveysContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class KeepsAnswerSheets implements AnswerSheetsContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }
}
