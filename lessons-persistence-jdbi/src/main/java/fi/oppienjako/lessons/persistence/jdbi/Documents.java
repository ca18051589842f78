package fi.oppienjako.lessons.persistence.jdbi;

import com.fasterxml.jackson.annotation.JsonFormat;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.StoreException;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.json.LessonsJson;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Aggregates as documents, and whom they name. That is found where {@code Id<Person>} stands in a
 * record, so that a new part of a record has nothing to declare. Thread-safe.
 */
final class Documents {

  private static final Object PERSONS = "persons";

  private final List<Kind<?>> kinds;
  private final JsonMapper mapper;
  private final Map<Kind<?>, ObjectReader> readers = new ConcurrentHashMap<>();

  Documents(List<Kind<?>> kinds) {
    this.kinds = List.copyOf(kinds);
    SimpleModule persons = new SimpleModule("persons");
    persons.setSerializers(new OfPersons());
    mapper = LessonsJson.mapper(kinds.toArray(Kind<?>[]::new)).rebuild().addModule(persons).build();
  }

  /** The kinds that are kept. */
  List<Kind<?>> kinds() {
    return kinds;
  }

  /** A document, and the identifiers of those whom it names. */
  static final class Written {

    private final byte[] document;
    private final Set<String> persons;

    private Written(byte[] document, Set<String> persons) {
      this.document = document;
      this.persons = persons;
    }

    /** As UTF-8; not to be changed. */
    byte[] document() {
      return document;
    }

    Set<String> persons() {
      return persons;
    }
  }

  Written write(Aggregate<?> thing) {
    return write(thing, person -> person);
  }

  /** The document of {@code thing} with other identifiers for persons. */
  Written write(Aggregate<?> thing, UnaryOperator<String> persons) {
    Set<String> named = new TreeSet<>();
    UnaryOperator<String> noting =
        person -> {
          String written = persons.apply(person);
          named.add(written);
          return written;
        };
    byte[] document = mapper.writer().withAttribute(PERSONS, noting).writeValueAsBytes(thing);
    return new Written(document, named);
  }

  /** What {@code document} says. */
  <A extends Aggregate<A>> A read(Kind<A> kind, int format, byte[] document) {
    if (format > LessonsJson.FORMAT) {
      throw new StoreException(Message.of("store.newer"));
    }
    try {
      return kind.type().cast(readers.computeIfAbsent(kind, this::reader).readValue(document));
    } catch (JacksonException e) {
      throw new StoreException(Message.of("store.unreadable-document", kind, firstLine(e)), e);
    }
  }

  /** No key stands twice in what was written here, and to look for that takes a tenth. */
  private ObjectReader reader(Kind<?> kind) {
    return mapper.readerFor(kind.type()).without(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
  }

  private static String firstLine(JacksonException e) {
    return SqlErrors.firstLine(e.getOriginalMessage());
  }

  private static final class OfPersons extends SimpleSerializers {

    private static final long serialVersionUID = 1L;
    private static final ValueSerializer<Id<?>> PERSON =
        new ValueSerializer<>() {
          @Override
          @SuppressWarnings("unchecked") // Only write sets it.
          public void serialize(Id<?> person, JsonGenerator out, SerializationContext context) {
            UnaryOperator<String> noting = (UnaryOperator<String>) context.getAttribute(PERSONS);
            out.writeString(noting.apply(person.value()));
          }
        };

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.@Nullable Value format) {
      return type.hasRawClass(Id.class)
              && type.containedTypeCount() == 1
              && type.containedType(0).hasRawClass(Person.class)
          ? PERSON
          : null;
    }
  }
}
