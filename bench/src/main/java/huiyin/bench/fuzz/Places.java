package huiyin.bench.fuzz;

import huiyin.letter.Span;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Every span that stands anywhere in a record. */
final class Places {
  private static final ClassValue<List<Method>> PARTS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .filter(AccessibleObject::trySetAccessible)
              .toList();
        }
      };

  private Places() {}

  static List<Span> in(Record record) {
    List<Span> found = new ArrayList<>();
    collect(record, found::add);
    return found;
  }

  private static void collect(@Nullable Object part, Consumer<Span> found) {
    switch (part) {
      case Span span -> found.accept(span);
      case Record record ->
          PARTS.get(record.getClass()).forEach(of -> collect(of(of, record), found));
      case Iterable<?> many -> many.forEach(each -> collect(each, found));
      case Optional<?> maybe -> maybe.ifPresent(each -> collect(each, found));
      case null, default -> {}
    }
  }

  private static @Nullable Object of(Method part, Record record) {
    try {
      return part.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(part.toString(), e);
    }
  }
}
