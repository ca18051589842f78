package fi.oppienjako.lessons.json;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.PartialDate;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.text.Term;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the schema of a kind out of its record, by the rules that the mapping follows. */
final class Schemas {

  private static final JsonMapper MAPPER = LessonsJson.mapper();

  private static final Map<Class<?>, Map<String, String>> WORDS =
      Map.of(
          Id.class, Map.of("pattern", "^[a-z0-9][a-z0-9._-]{0,63}$"),
          Ref.class, Map.of("pattern", "^[a-z]+(-[a-z]+)*:[a-z0-9][a-z0-9._-]{0,63}$"),
          ExternalReference.class, Map.of("description", "A system and its key, such as ad:KL123"),
          Term.class, Map.of(),
          Interval.class, Map.of("pattern", "^[1-9][0-9]{0,3} (day|week|month|year)s?$"),
          Locale.class, Map.of("description", "A language tag of BCP 47"),
          URI.class, Map.of("format", "uri-reference"),
          LocalDate.class, Map.of("format", "date"),
          PartialDate.class, Map.of("pattern", "^[+-]?[0-9]{4,}(-[0-9]{2}(-[0-9]{2})?)?$"),
          Instant.class, Map.of("format", "date-time"));

  private static final SchemaGenerator GENERATOR = new SchemaGenerator(builder().build());

  private Schemas() {}

  /** The schema, indented, with {@code \n} at the ends of lines. */
  static String of(Kind<?> kind) {
    ObjectNode schema = GENERATOR.generateSchema(kind.type());
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(schema).replace("\r\n", "\n")
        + "\n";
  }

  private static SchemaGeneratorConfigBuilder builder() {
    SchemaGeneratorConfigBuilder builder =
        new SchemaGeneratorConfigBuilder(
                MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(
                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
                Option.PLAIN_DEFINITION_KEYS)
            .without(Option.FLATTENED_OPTIONALS);
    builder
        .forTypesInGeneral()
        .withPropertySorter(Schemas::asDeclared)
        .withCustomDefinitionProvider(Schemas::word)
        .withSubtypeResolver(
            (type, context) ->
                type.getErasedType().isSealed()
                    ? Arrays.stream(type.getErasedType().getPermittedSubclasses())
                        .map(member -> context.getTypeContext().resolveSubtype(type, member))
                        .toList()
                    : null);
    builder
        .forTypesInGeneral()
        .withTypeAttributeOverride(
            (attributes, type, context) -> {
              if (isOfFamily(type.getType().getErasedType())) {
                addTag(attributes, type.getType());
              }
            });
    builder
        .forFields()
        .withRequiredCheck(Schemas::isRequired)
        .withTargetTypeOverridesResolver(Schemas::whatMayBeThere);
    return builder;
  }

  @SuppressWarnings("UnusedVariable") // A comparator by shape alone.
  private static int asDeclared(MemberScope<?, ?> one, MemberScope<?, ?> other) {
    return 0;
  }

  private static @Nullable CustomDefinition word(
      ResolvedType type, SchemaGenerationContext context) {
    Class<?> erased = type.getErasedType();
    if (erased.isEnum()) {
      ObjectNode words = MAPPER.createObjectNode().put("type", "string");
      ArrayNode all = words.putArray("enum");
      for (Object constant : erased.getEnumConstants()) {
        all.add(MAPPER.<JsonNode>valueToTree(constant));
      }
      return new CustomDefinition(words, true);
    }
    Map<String, String> more = WORDS.get(erased);
    if (more == null) {
      return null;
    }
    ObjectNode word = MAPPER.createObjectNode().put("type", "string");
    more.forEach(word::put);
    return new CustomDefinition(word, true);
  }

  private static boolean isOfFamily(Class<?> type) {
    return Arrays.stream(type.getInterfaces())
        .anyMatch(parent -> parent.isSealed() && MappedTypes.with().includes(parent));
  }

  private static void addTag(ObjectNode attributes, ResolvedType type) {
    String tag =
        type.getErasedType()
            .getSimpleName()
            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
            .toLowerCase(Locale.ROOT);
    if (attributes.get("properties") instanceof ObjectNode properties) {
      properties.putObject("type").put("const", tag);
    }
    attributes.withArray("required").add("type");
  }

  /** What is absent is left out, never null. */
  private static @Nullable List<ResolvedType> whatMayBeThere(FieldScope field) {
    ResolvedType type = field.getType();
    return type != null && type.getErasedType() == Optional.class ? type.getTypeParameters() : null;
  }

  private static boolean isRequired(FieldScope field) {
    return !mayBeLeftOut(field.getRawMember().getType());
  }

  private static boolean mayBeLeftOut(Class<?> type) {
    return type == Optional.class
        || Collection.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type)
        || Defaults.of(type) != null
        || (type.isRecord()
            && !WORDS.containsKey(type)
            && List.of(type.getRecordComponents()).stream()
                .map(RecordComponent::getType)
                .allMatch(Schemas::mayBeLeftOut));
  }
}
