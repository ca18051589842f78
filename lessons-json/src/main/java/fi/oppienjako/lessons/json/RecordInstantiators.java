package fi.oppienjako.lessons.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.std.StdValueInstantiator;

/**
 * Makes our records by a handle that takes all components at once. Jackson adapts one to their
 * number each time, which takes a good part of the time in which a lesson is read.
 */
final class RecordInstantiators extends ValueInstantiators.Base {

  private static final MethodType ALL_AT_ONCE = MethodType.methodType(Object.class, Object[].class);

  private final MappedTypes mapped;

  RecordInstantiators(MappedTypes mapped) {
    this.mapped = mapped;
  }

  @Override
  public ValueInstantiator modifyValueInstantiator(
      DeserializationConfig config,
      BeanDescription.Supplier description,
      ValueInstantiator instantiator) {
    Class<?> type = description.getBeanClass();
    if (!mapped.isRecord(type) || !(instantiator instanceof StdValueInstantiator standard)) {
      return instantiator;
    }
    MethodHandle constructor = constructor(type);
    return constructor == null ? instantiator : new OfRecord(standard, constructor);
  }

  /** Absent for what others may not make, which is left to Jackson. */
  private static @Nullable MethodHandle constructor(Class<?> type) {
    Class<?>[] components =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> canonical = type.getDeclaredConstructor(components);
      return MethodHandles.publicLookup()
          .unreflectConstructor(canonical)
          .asSpreader(Object[].class, components.length)
          .asType(ALL_AT_ONCE);
    } catch (NoSuchMethodException | IllegalAccessException hidden) {
      return null;
    }
  }

  private static final class OfRecord extends StdValueInstantiator {

    private static final long serialVersionUID = 1L;

    private final transient MethodHandle constructor;

    OfRecord(StdValueInstantiator standard, MethodHandle constructor) {
      super(standard);
      this.constructor = constructor;
    }

    @Override
    public Object createFromObjectWith(DeserializationContext context, Object[] components) {
      try {
        return constructor.invokeExact(components);
      } catch (Error fatal) {
        throw fatal;
      } catch (Throwable refused) { // What the constructor threw, told as Jackson tells it.
        return context.handleInstantiationProblem(
            getValueClass(), components, rewrapCtorProblem(context, refused));
      }
    }
  }
}
