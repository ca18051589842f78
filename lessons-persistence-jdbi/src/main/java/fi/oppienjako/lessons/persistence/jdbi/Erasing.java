package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.sharing.NoticeLog;
import fi.oppienjako.lessons.json.LessonsJson;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Erases one person in one transaction. */
final class Erasing {

  private final Tables tables;
  private final Session session;
  private final OffsetDateTime now;
  private final Id<Person> remains;

  Erasing(Tables tables, Session session, OffsetDateTime now, Id<Person> remains) {
    this.tables = tables;
    this.session = session;
    this.now = now;
    this.remains = remains;
  }

  Erasure erase(Id<Person> person) {
    ChangeFeed feed = ChangeFeed.open(session, tables.schema());
    Person before =
        tables
            .of(Person.KIND)
            .find(session, person.value(), session.dialect().toChange())
            .orElseThrow(() -> new NotFoundException(Person.KIND.ref(person)));
    List<Aggregate<?>> changed = new ArrayList<>();
    for (KindTable<?> table : tables.all()) {
      rewrite(table, person.value(), changed);
      rewriteEarlier(table, person.value());
    }
    session.execute(
        "update %s.change_feed set id = ? where kind = ? and id = ?".formatted(tables.schema()),
        remains.value(),
        Person.KIND.key(),
        person.value());
    dropNotices(person);
    feed.tell(changed, now);
    feed.end();
    return new Erasure(
        remains,
        changed.stream().<Ref<?>>map(Ref::to).toList(),
        before.name().map(this::mentioning).orElse(List.of()));
  }

  /** What somebody was told is theirs alone, and lies under their own identifier. */
  private void dropNotices(Id<Person> person) {
    String log = NoticeLog.idFor(person).value();
    session.execute("delete from " + tables.of(NoticeLog.KIND).name() + " where id = ?", log);
    for (String part : List.of("earlier", "tie", "change_feed")) {
      session.execute(
          "delete from %s.%s where kind = ? and id = ?".formatted(tables.schema(), part),
          NoticeLog.KIND.key(),
          log);
    }
  }

  private <A extends Aggregate<A>> void rewrite(
      KindTable<A> table, String person, List<Aggregate<?>> changed) {
    for (A old : table.naming(session, person)) {
      A next = erased(table, old, person).atRevision(old.revision() + 1);
      table.replace(session, old, next, now);
      changed.add(next);
    }
  }

  /** The ties of what was replaced are gone: it is found by its text. */
  private <A extends Aggregate<A>> void rewriteEarlier(KindTable<A> table, String person) {
    for (A old : table.earlier(session, "%\"" + person + "\"%")) {
      A next = erased(table, old, person);
      table.replaceEarlier(session, old, next);
    }
  }

  private <A extends Aggregate<A>> A erased(KindTable<A> table, A old, String person) {
    Aggregate<?> less =
        old instanceof Person one && one.id().value().equals(person) ? one.forgotten() : old;
    Documents documents = tables.documents();
    return documents.read(
        table.kind(),
        LessonsJson.FORMAT,
        documents.write(less, id -> id.equals(person) ? remains.value() : id).document());
  }

  private List<Ref<?>> mentioning(String name) {
    List<Ref<?>> found = new ArrayList<>();
    String text = "%" + name.toLowerCase(Locale.ROOT) + "%";
    tables.all().forEach(table -> found.addAll(table.holding(session, text)));
    return found;
  }
}
