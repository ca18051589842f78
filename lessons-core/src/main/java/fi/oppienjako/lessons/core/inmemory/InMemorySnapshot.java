package fi.oppienjako.lessons.core.inmemory;

import fi.oppienjako.lessons.core.access.Redactable;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.Actions;
import fi.oppienjako.lessons.core.port.Comments;
import fi.oppienjako.lessons.core.port.Cursor;
import fi.oppienjako.lessons.core.port.Kind;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.Lessons;
import fi.oppienjako.lessons.core.port.LookUps;
import fi.oppienjako.lessons.core.port.Page;
import fi.oppienjako.lessons.core.port.Projects;
import fi.oppienjako.lessons.core.port.Reuses;
import fi.oppienjako.lessons.core.port.Sessions;
import fi.oppienjako.lessons.core.port.Sharings;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.sharing.Sharing;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reader may see of the tables. */
class InMemorySnapshot implements Snapshot {

  private final Tables tables;
  private final Viewer reader;

  InMemorySnapshot(Tables tables, Viewer reader) {
    this.tables = tables;
    this.reader = reader;
  }

  @Override
  public Viewer reader() {
    return reader;
  }

  @Override
  public View<Person> persons() {
    return new InMemoryView<>(
        tables.of(Kind.PERSON), Person.class, person -> Optional.of(reader.seeing(person)));
  }

  @Override
  public View<Organisation> organisations() {
    return new InMemoryView<>(tables.of(Kind.ORGANISATION), Organisation.class, Optional::of);
  }

  @Override
  public View<Playbook> playbooks() {
    return new InMemoryView<>(tables.of(Kind.PLAYBOOK), Playbook.class, Optional::of);
  }

  @Override
  public View<Programme> programmes() {
    return new InMemoryView<>(tables.of(Kind.PROGRAMME), Programme.class, Optional::of);
  }

  @Override
  public Projects projects() {
    final class Seen extends InMemoryView<Project> implements Projects {
      Seen() {
        super(tables.of(Kind.PROJECT), Project.class, InMemorySnapshot.this::visible);
      }

      @Override
      public Stream<Project> in(Id<Programme> programme) {
        return stream()
            .filter(project -> project.programme().filter(programme::equals).isPresent());
      }
    }
    return new Seen();
  }

  @Override
  public View<Plan> plans() {
    return new InMemoryView<>(tables.of(Kind.PLAN), Plan.class, InMemorySnapshot.this::visible);
  }

  @Override
  public Sessions sessions() {
    final class Seen extends InMemoryView<Session> implements Sessions {
      Seen() {
        super(tables.of(Kind.SESSION), Session.class, InMemorySnapshot.this::visible);
      }

      @Override
      public Stream<Session> in(Id<Project> project) {
        return stream().filter(session -> session.project().equals(project));
      }
    }
    return new Seen();
  }

  @Override
  public Lessons lessons() {
    final class Seen extends InMemoryView<Lesson> implements Lessons {
      Seen() {
        super(
            tables.of(Kind.LESSON),
            Lesson.class,
            lesson -> Optional.of(lesson).filter(reader::sees).map(seen -> seen.redactedFor(reader)));
      }

      @Override
      public Page<Lesson> page(LessonQuery query, Cursor<Lesson> cursor) {
        return page(query::matches, cursor);
      }

      @Override
      public Page<Lesson> page(Cursor<Lesson> cursor) {
        return Lessons.super.page(cursor);
      }

      @Override
      public Stream<Lesson> stream(LessonQuery query) {
        return super.stream().filter(query::matches);
      }

      @Override
      public Stream<Lesson> stream() {
        return super.stream();
      }
    }
    return new Seen();
  }

  @Override
  public Comments comments() {
    final class Seen extends InMemoryView<Comment> implements Comments {
      Seen() {
        super(tables.of(Kind.COMMENT), Comment.class, InMemorySnapshot.this::visible);
      }

      @Override
      public Stream<Comment> on(Id<Lesson> lesson) {
        return stream().filter(comment -> comment.lesson().equals(lesson));
      }
    }
    return new Seen();
  }

  @Override
  public Actions actions() {
    final class Seen extends InMemoryView<Action> implements Actions {
      Seen() {
        super(tables.of(Kind.ACTION), Action.class, InMemorySnapshot.this::visible);
      }

      @Override
      public Stream<Action> in(Id<Project> project) {
        return stream().filter(action -> action.project().equals(project));
      }
    }
    return new Seen();
  }

  @Override
  public Sharings sharings() {
    final class Seen extends InMemoryView<Sharing> implements Sharings {
      Seen() {
        super(tables.of(Kind.SHARING), Sharing.class, InMemorySnapshot.this::visible);
      }

      @Override
      public Stream<Sharing> in(Id<Programme> programme) {
        return stream().filter(sharing -> sharing.programme().equals(programme));
      }
    }
    return new Seen();
  }

  @Override
  public LookUps lookUps() {
    final class Seen extends InMemoryView<LookUp> implements LookUps {
      Seen() {
        super(tables.of(Kind.LOOK_UP), LookUp.class, InMemorySnapshot.this::visible);
      }

      @Override
      public Stream<LookUp> by(Id<Project> project) {
        return stream().filter(lookUp -> lookUp.project().equals(project));
      }
    }
    return new Seen();
  }

  @Override
  public Reuses reuses() {
    final class Seen extends InMemoryView<Reuse> implements Reuses {
      Seen() {
        super(tables.of(Kind.REUSE), Reuse.class, InMemorySnapshot.this::visible);
      }

      @Override
      public Stream<Reuse> of(Id<Lesson> lesson) {
        return stream().filter(reuse -> reuse.lesson().equals(lesson));
      }

      @Override
      public Stream<Reuse> by(Id<Project> project) {
        return stream().filter(reuse -> reuse.project().equals(project));
      }
    }
    return new Seen();
  }

  @Override
  public <A extends Aggregate<A>> View<A> all(Class<A> kind) {
    return new InMemoryView<>(tables.of(Kind.of(kind)), kind, thing -> shown(kind, thing));
  }

  private <A extends Aggregate<A>> Optional<A> shown(Class<A> kind, A thing) {
    if (thing instanceof Person person) {
      return Optional.of(kind.cast(reader.seeing(person)));
    }
    if (thing instanceof Visible visible && !reader.sees(visible)) {
      return Optional.empty();
    }
    return Optional.of(
        thing instanceof Redactable<?> reduced ? kind.cast(reduced.redactedFor(reader)) : thing);
  }

  private <A extends Aggregate<A> & Visible> Optional<A> visible(A thing) {
    return Optional.of(thing).filter(reader::sees);
  }
}
