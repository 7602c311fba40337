package huiyin.server.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import huiyin.casework.Event;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as JSON; a name once written stays readable, and new components may be missing in old
 * events.
 */
public final class EventJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultPropertyInclusion(
              value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();
  private static final Map<String, Class<?>> TYPES =
      Arrays.stream(Event.class.getPermittedSubclasses())
          .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

  private EventJson() {}

  /** The name under which events of this kind are kept. */
  public static String type(Event event) {
    return event.getClass().getSimpleName();
  }

  /** The body of an event. */
  public static String write(Event event) {
    return JSON.writeValueAsString(event);
  }

  /** The event that was written so. */
  public static Event read(String type, String body) {
    Class<?> known = TYPES.get(type);
    if (known == null) {
      throw new IllegalStateException("no event is called " + type);
    }
    return (Event) JSON.readValue(body, known);
  }
}
