package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.sharing.Profile;
import java.util.*;

public class Dbg {
  public static void run(Store store, String project, String... lessons) throws Exception {
    Analysis a = new Analysis(IndexOptions.defaults());
    Engine e = IndexFolder.inMemory().open(a, "x");
    new Reading(store, e).readAll(n -> {});
    store.<Void>read(
        Viewer.anyone(),
        seen -> {
          e.search(
              Viewer.anyone(),
              s -> {
                SaidWords said =
                    SaidWords.in(
                        Profile.of(seen.projects().find(Id.of(project)).get(), Optional.empty()),
                        a,
                        s);
                System.out.println(said.dump() + " rarest " + s.rarest());
                for (String l : lessons)
                  System.out.println(
                      l
                          + " "
                          + said.metDump(
                              Profile.of(seen.lessons().find(Id.of(l)).get(), Optional.empty()))
                          + " "
                          + seen.lessons().find(Id.of(l)).get().content());
                return null;
              });
          return null;
        });
  }
}
