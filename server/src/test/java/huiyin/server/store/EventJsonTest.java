package huiyin.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiyin.casework.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class EventJsonTest {
  private static final Path STORED = Path.of("src/test/data/events");
  private final JsonMapper json = JsonMapper.builder().build();

  @ParameterizedTest
  @MethodSource("stored")
  void an_event_once_written_stays_readable_and_loses_nothing(Path file) throws IOException {
    String body = Files.readString(file);
    Event event = EventJson.read(type(file), body);
    assertThat(EventJson.type(event)).isEqualTo(type(file));
    assertThat(json.readTree(EventJson.write(event))).isEqualTo(json.readTree(body));
  }

  @Test
  void every_kind_of_event_has_one_that_is_stored() throws IOException {
    List<String> kinds =
        Arrays.stream(Event.class.getPermittedSubclasses()).map(Class::getSimpleName).toList();
    assertThat(stored().map(EventJsonTest::type)).containsAll(kinds);
  }

  @Test
  void a_component_that_later_versions_added_does_no_harm() {
    Event event =
        EventJson.read(
            "Acknowledged",
            """
            {"by":{"id":"o1","name":"陈一","role":"OFFICER","unit":"gxt"},
             "at":"2026-03-02T01:02:03Z","later":{"unknown":true}}
            """);
    assertThat(event).isInstanceOf(Event.Acknowledged.class);
  }

  @Test
  void an_unknown_kind_is_not_passed_over() {
    assertThatThrownBy(() -> EventJson.read("NoSuch", "{}")).hasMessageContaining("NoSuch");
  }

  static Stream<Path> stored() throws IOException {
    try (Stream<Path> files = Files.list(STORED)) {
      return files.sorted().toList().stream();
    }
  }

  private static String type(Path file) {
    return file.getFileName().toString().replace(".json", "");
  }
}
