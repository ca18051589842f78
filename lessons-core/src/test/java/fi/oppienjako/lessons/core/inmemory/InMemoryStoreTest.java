package fi.oppienjako.lessons.core.inmemory;

import fi.oppienjako.lessons.core.contract.ActionsContract;
import fi.oppienjako.lessons.core.contract.AnswerSheetsContract;
import fi.oppienjako.lessons.core.contract.AnswersContract;
import fi.oppienjako.lessons.core.contract.ApplicationsContract;
import fi.oppienjako.lessons.core.contract.AssessmentsContract;
import fi.oppienjako.lessons.core.contract.CallsContract;
import fi.oppienjako.lessons.core.contract.CommentsContract;
import fi.oppienjako.lessons.core.contract.ConcurrencyContract;
import fi.oppienjako.lessons.core.contract.ContributionsContract;
import fi.oppienjako.lessons.core.contract.ExpertsContract;
import fi.oppienjako.lessons.core.contract.IdeasContract;
import fi.oppienjako.lessons.core.contract.JointActionsContract;
import fi.oppienjako.lessons.core.contract.LessonsContract;
import fi.oppienjako.lessons.core.contract.LoadContract;
import fi.oppienjako.lessons.core.contract.LookUpsContract;
import fi.oppienjako.lessons.core.contract.NetworkEvaluationsContract;
import fi.oppienjako.lessons.core.contract.NetworksContract;
import fi.oppienjako.lessons.core.contract.OrganisationsContract;
import fi.oppienjako.lessons.core.contract.OutputsContract;
import fi.oppienjako.lessons.core.contract.PersonsContract;
import fi.oppienjako.lessons.core.contract.PilotsContract;
import fi.oppienjako.lessons.core.contract.PlansContract;
import fi.oppienjako.lessons.core.contract.PlaybooksContract;
import fi.oppienjako.lessons.core.contract.ProgrammesContract;
import fi.oppienjako.lessons.core.contract.ProjectsContract;
import fi.oppienjako.lessons.core.contract.RemarksContract;
import fi.oppienjako.lessons.core.contract.ReusesContract;
import fi.oppienjako.lessons.core.contract.RoadmapsContract;
import fi.oppienjako.lessons.core.contract.RootingsContract;
import fi.oppienjako.lessons.core.contract.SessionsContract;
import fi.oppienjako.lessons.core.contract.SharingsContract;
import fi.oppienjako.lessons.core.contract.StoreContract;
import fi.oppienjako.lessons.core.contract.SupportContract;
import fi.oppienjako.lessons.core.contract.SupportGiversContract;
import fi.oppienjako.lessons.core.contract.SurveysContract;
import fi.oppienjako.lessons.core.port.Store;
import org.junit.jupiter.api.Nested;

class InMemoryStoreTest implements StoreContract {

  @Override
  public Store emptyStore() {
    return new InMemoryStore();
  }

  @Nested
  class Loading implements LoadContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class Together implements ConcurrencyContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class KeepsActions implements ActionsContract {
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

  @Nested
  class KeepsAnswers implements AnswersContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class KeepsApplications implements ApplicationsContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class KeepsAssessments implements AssessmentsContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class KeepsCalls implements CallsContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class KeepsComments implements CommentsContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class KeepsContributions implements ContributionsContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class KeepsExperts implements ExpertsContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class KeepsIdeas implements IdeasContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class KeepsJointActions implements JointActionsContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class KeepsLessons implements LessonsContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class KeepsLookUps implements LookUpsContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class KeepsNetworkEvaluations implements NetworkEvaluationsContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class KeepsNetworks implements NetworksContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class KeepsOrganisations implements OrganisationsContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class KeepsOutputs implements OutputsContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class KeepsPersons implements PersonsContract {
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
  class KeepsPlans implements PlansContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class KeepsPlaybooks implements PlaybooksContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class KeepsProgrammes implements ProgrammesContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class KeepsProjects implements ProjectsContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class KeepsRemarks implements RemarksContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class KeepsReuses implements ReusesContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class KeepsRoadmaps implements RoadmapsContract {
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
  class KeepsSessions implements SessionsContract {
    @Override
    public Store emptyStore() {
      return new InMemoryStore();
    }
  }

  @Nested
  class KeepsSharings implements SharingsContract {
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
  class KeepsSupportGivers implements SupportGiversContract {
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
}
