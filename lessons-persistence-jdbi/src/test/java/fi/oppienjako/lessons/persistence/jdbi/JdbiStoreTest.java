package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.contract.ConcurrencyContract;
import fi.oppienjako.lessons.core.contract.LessonsContract;
import fi.oppienjako.lessons.core.contract.LoadContract;
import fi.oppienjako.lessons.core.contract.OrganisationsContract;
import fi.oppienjako.lessons.core.contract.PersonsContract;
import fi.oppienjako.lessons.core.contract.ProgrammesContract;
import fi.oppienjako.lessons.core.contract.ProjectsContract;
import fi.oppienjako.lessons.core.contract.StoreContract;
import fi.oppienjako.lessons.core.port.Store;
import org.junit.jupiter.api.Nested;

class JdbiStoreTest implements StoreContract {

  @Override
  public Store emptyStore() {
    return Databases.emptyStore();
  }

  @Nested
  class Loading implements LoadContract {
    @Override
    public Store emptyStore() {
      return Databases.emptyStore();
    }
  }

  @Nested
  class Together implements ConcurrencyContract {
    @Override
    public Store emptyStore() {
      return Databases.emptyStore();
    }
  }

  @Nested
  class KeepsPersons implements PersonsContract {
    @Override
    public Store emptyStore() {
      return Databases.emptyStore();
    }
  }

  @Nested
  class KeepsOrganisations implements OrganisationsContract {
    @Override
    public Store emptyStore() {
      return Databases.emptyStore();
    }
  }

  @Nested
  class KeepsProgrammes implements ProgrammesContract {
    @Override
    public Store emptyStore() {
      return Databases.emptyStore();
    }
  }

  @Nested
  class KeepsProjects implements ProjectsContract {
    @Override
    public Store emptyStore() {
      return Databases.emptyStore();
    }
  }

  @Nested
  class KeepsLessons implements LessonsContract {
    @Override
    public Store emptyStore() {
      return Databases.emptyStore();
    }
  }
}
