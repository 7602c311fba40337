package huiyin.server.setup.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A block of keys in a sample file; what is not written is empty. */
record Entry(Map<?, ?> values) {

  static Entry of(@Nullable Object read) {
    if (read instanceof Map<?, ?> map) {
      return new Entry(map);
    }
    throw new IllegalArgumentException("应当是若干“键: 值”：" + read);
  }

  static Stream<Entry> all(@Nullable Object read) {
    return items(read).map(Entry::of);
  }

  Stream<Entry> entries(String key) {
    return all(values.get(key));
  }

  String text(String key) {
    Object value = values.get(key);
    return value == null ? "" : value.toString();
  }

  List<String> texts(String key) {
    Object value = values.get(key);
    return value == null ? List.of() : items(value).map(Object::toString).toList();
  }

  private static Stream<?> items(@Nullable Object read) {
    if (read instanceof List<?> list) {
      return list.stream();
    }
    throw new IllegalArgumentException("应当是一列：" + read);
  }
}
