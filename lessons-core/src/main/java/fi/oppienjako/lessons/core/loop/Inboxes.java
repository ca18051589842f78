package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.AccessRequest;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.sharing.Inbox;
import fi.oppienjako.lessons.core.sharing.Notice;
import fi.oppienjako.lessons.core.sharing.NoticeLog;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What waits for each person, and what they have acknowledged of it. */
public final class Inboxes {

  /** What somebody is asked to do, as the access policy knows it. */
  private static final Map<Notice.What, LoopVerb> ASKED =
      Map.of(
          Notice.What.CLARIFICATION, LoopVerb.LESSON_ANSWER,
          Notice.What.VALIDATION, LoopVerb.LESSON_VALIDATE,
          Notice.What.ACTION, LoopVerb.ACTION_DONE,
          Notice.What.LOOK_UP, LoopVerb.LOOK_UP_RECORD,
          Notice.What.CAPTURE, LoopVerb.LESSON_CAPTURE);

  private final Context context;

  /** Creates an instance over {@code context}. */
  public Inboxes(Context context) {
    this.context = context;
  }

  /**
   * Returns what waits for the person with that identifier and is not acknowledged: only what they
   * may see, and may do where there is something to do.
   *
   * @throws NotFoundException if no such person is stored
   */
  public Inbox of(Id<Person> person) {
    Viewer viewer = Rights.of(person, context);
    NoticeLog log = log(person);
    List<Notice> notices =
        context.store().read(viewer, seen -> new PersonalNotices(person, log, seen, context).all());
    return new Inbox(
        person,
        context.today(),
        context
            .store()
            .read(
                Viewer.unrestricted(),
                all -> notices.stream().filter(notice -> mayDo(person, notice, all)).toList()));
  }

  /** Remembers that the person with that identifier has acknowledged {@code notice}. */
  public void acknowledge(Id<Person> person, Notice notice) {
    context
        .store()
        .write(
            work -> {
              work.get(Person.KIND, person);
              return work.save(log(person, work).acknowledged(notice));
            });
  }

  NoticeLog log(Id<Person> person) {
    return context.store().read(Viewer.unrestricted(), all -> log(person, all));
  }

  static NoticeLog log(Id<Person> person, Snapshot all) {
    return all.all(NoticeLog.KIND)
        .find(NoticeLog.idFor(person))
        .orElseGet(() -> NoticeLog.of(person));
  }

  private boolean mayDo(Id<Person> person, Notice notice, Snapshot all) {
    return Optional.ofNullable(ASKED.get(notice.what()))
        .map(
            verb ->
                new AccessRequest(
                    Optional.of(By.by(person)), verb, stored(notice.thing(), all), all))
        .filter(request -> !context.options().policy().permits(request))
        .isEmpty();
  }

  private static <A extends Aggregate<A>> A stored(Ref<A> thing, Snapshot all) {
    return all.get(thing.kind(), thing.id());
  }
}
