package huiyin.letter.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes one JSON value after another on one line, as RFC 8259 says. */
final class JsonWriter {
  private final StringBuilder out;
  private boolean first = true;

  JsonWriter(StringBuilder out) {
    this.out = out;
  }

  JsonWriter field(String name, @Nullable String value) {
    name(name);
    string(value);
    return this;
  }

  JsonWriter field(String name, @Nullable Integer value) {
    return raw(name, value == null ? "null" : value.toString());
  }

  JsonWriter field(String name, @Nullable BigDecimal value) {
    return raw(name, value == null ? "null" : value.toString());
  }

  JsonWriter raw(String name, String json) {
    name(name);
    out.append(json);
    return this;
  }

  /** An object, or null where there is nothing to write. */
  <T> JsonWriter object(String name, @Nullable T value, Writes<T> writes) {
    name(name);
    if (value == null) {
      out.append("null");
    } else {
      object(value, writes);
    }
    return this;
  }

  <T> JsonWriter list(String name, List<T> values, Writes<T> writes) {
    name(name);
    out.append('[');
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      object(values.get(i), writes);
    }
    out.append(']');
    return this;
  }

  private <T> void object(T value, Writes<T> writes) {
    out.append('{');
    writes.write(new JsonWriter(out), value);
    out.append('}');
  }

  private void name(String name) {
    if (!first) {
      out.append(',');
    }
    first = false;
    string(name);
    out.append(':');
  }

  private void string(@Nullable String value) {
    if (value == null) {
      out.append("null");
      return;
    }
    out.append('"');
    value.chars().forEach(c -> escape((char) c));
    out.append('"');
  }

  private void escape(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
          out.append(String.format("\\u%04x", (int) c));
        } else {
          out.append(c);
        }
      }
    }
  }

  /** How the fields of a thing are written. */
  @FunctionalInterface
  interface Writes<T> {
    void write(JsonWriter json, T value);
  }

  /** The whole object as text. */
  static String text(Consumer<JsonWriter> fields) {
    StringBuilder out = new StringBuilder("{");
    fields.accept(new JsonWriter(out));
    return out.append('}').toString();
  }
}
