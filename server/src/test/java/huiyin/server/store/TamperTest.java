package huiyin.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiyin.server.Running;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class TamperTest {
  private final EventStore events = Running.server().part(EventStore.class);
  private final JdbcClient db = Running.server().part(JdbcClient.class);
  private final String id = Running.server().part(Cases.class).newId();

  TamperTest() {
    Running.server().part(Handle.class).handle(Asked.of(id, Given.submit("示例"), "k", 0));
  }

  @Test
  void the_database_refuses_to_change_or_remove_an_event() {
    assertThatThrownBy(() -> db.sql("UPDATE event SET actor = 'x'").update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("only added to");
    assertThatThrownBy(() -> db.sql("DELETE FROM event").update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> db.sql("TRUNCATE event").update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void a_changed_body_is_found() {
    List<Recorded> stream = new ArrayList<>(events.of(StreamId.ofCase(id)));
    Recorded whole = stream.getFirst();
    assertThat(HashChain.firstBroken(stream)).isEmpty();
    stream.set(
        0,
        new Recorded(
            whole.stream(),
            whole.version(),
            whole.place(),
            whole.type(),
            whole.body().replace("示例", "改动"),
            whole.previous(),
            whole.hash()));
    assertThat(HashChain.firstBroken(stream)).isPresent();
  }

  @Test
  void a_missing_event_is_found() {
    List<Recorded> stream = events.of(StreamId.ofCase(id));
    Recorded only = stream.getFirst();
    Recorded second =
        new Recorded(
            only.stream(), 2, only.place(), only.type(), only.body(), only.hash(), only.hash());
    assertThat(HashChain.firstBroken(List.of(second))).isPresent();
  }
}
