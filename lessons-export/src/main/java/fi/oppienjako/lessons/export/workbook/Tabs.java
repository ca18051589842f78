package fi.oppienjako.lessons.export.workbook;

import java.util.List;

/** The sheets of the workbook, in their order. */
final class Tabs {

  static final List<Tab> ALL =
      List.of(
          new LessonsTab(),
          new CompletingTab(),
          new LookUpsTab(),
          new ReusesTab(),
          new ActionsTab(),
          new SharingsTab(),
          new SessionsTab(),
          new QuestionsTab(),
          new WaitingTab());

  private Tabs() {}
}
