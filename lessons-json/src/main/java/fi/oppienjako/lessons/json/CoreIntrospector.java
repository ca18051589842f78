package fi.oppienjako.lessons.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.introspect.VisibilityChecker;
import tools.jackson.databind.jsontype.NamedType;

/** What annotations would say, were the core to know of JSON. */
final class CoreIntrospector extends NopAnnotationIntrospector {

  private static final long serialVersionUID = 1L;
  private static final JsonInclude.Value WHAT_IS_THERE =
      JsonInclude.Value.construct(JsonInclude.Include.CUSTOM, JsonInclude.Include.ALWAYS)
          .withValueFilter(Emptiness.class);

  private final transient MappedTypes mapped;

  CoreIntrospector(MappedTypes mapped) {
    this.mapped = mapped;
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  /** Only the components of a record are its properties. */
  @Override
  public VisibilityChecker findAutoDetectVisibility(
      MapperConfig<?> config, AnnotatedClass type, VisibilityChecker checker) {
    return mapped.isRecord(type.getRawType())
        ? checker.withIsGetterVisibility(Visibility.NONE)
        : checker;
  }

  /** A record that can be walked through is still an object. */
  @Override
  public JsonFormat.@Nullable Value findFormat(MapperConfig<?> config, Annotated annotated) {
    return annotated instanceof AnnotatedClass type
            && mapped.isRecord(type.getRawType())
            && Iterable.class.isAssignableFrom(type.getRawType())
        ? JsonFormat.Value.forShape(JsonFormat.Shape.POJO)
        : null;
  }

  @Override
  public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated annotated) {
    return isMember(annotated) ? WHAT_IS_THERE : JsonInclude.Value.empty();
  }

  /** What was left out, or is null, is empty. */
  @Override
  public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
    return isMember(annotated) && !annotated.getRawType().isPrimitive()
        ? JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)
        : JsonSetter.Value.empty();
  }

  @Override
  public String[] findEnumValues(
      MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, String[] names) {
    if (mapped.includes(type.getRawType())) {
      for (int i = 0; i < values.length; i++) {
        names[i] = values[i].name().toLowerCase(Locale.ROOT).replace('_', '-');
      }
    }
    return names;
  }

  @Override
  public @Nullable Enum<?> findDefaultEnumValue(
      MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values) {
    return Defaults.of(type.getRawType());
  }

  /** The members of a sealed family are told apart by their {@code type}. */
  @Override
  public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
      MapperConfig<?> config, Annotated annotated) {
    return annotated instanceof AnnotatedClass type && family(type.getRawType()) != null
        ? JsonTypeInfo.Value.construct(
            JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "type", null, false, true)
        : null;
  }

  @Override
  public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
    return annotated instanceof AnnotatedClass type
            && type.getRawType().isSealed()
            && mapped.includes(type.getRawType())
        ? Arrays.stream(type.getRawType().getPermittedSubclasses())
            .map(member -> new NamedType(member, name(member)))
            .toList()
        : null;
  }

  @Override
  public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass type) {
    return family(type.getRawType()) == null ? null : name(type.getRawType());
  }

  private static String name(Class<?> member) {
    return member.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private @Nullable Class<?> family(Class<?> type) {
    if (!mapped.includes(type)) {
      return null;
    }
    if (type.isSealed()) {
      return type;
    }
    return Arrays.stream(type.getInterfaces())
        .filter(parent -> parent.isSealed() && mapped.includes(parent))
        .findFirst()
        .orElse(null);
  }

  private boolean isMember(Annotated annotated) {
    return annotated instanceof AnnotatedMember member
        && mapped.isRecord(member.getDeclaringClass());
  }
}
