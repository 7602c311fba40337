package huiyin.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.server.Running;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RebuildTest {
  private final JdbcClient db = Running.server().part(JdbcClient.class);
  private final Projections projections = Running.server().part(Projections.class);
  private final Handle handle = Running.server().part(Handle.class);
  private final Cases cases = Running.server().part(Cases.class);

  @Test
  void derived_tables_made_anew_hold_the_same_rows() {
    for (int n = 0; n < 3; n++) {
      handle.handle(Asked.of(cases.newId(), Given.submit("示例" + n), "k", 0));
    }
    Map<String, List<String>> before = rows();
    int replayed = Running.server().part(Rebuild.class).run();
    assertThat(replayed).isGreaterThanOrEqualTo(3);
    assertThat(rows()).isEqualTo(before);
  }

  private Map<String, List<String>> rows() {
    Map<String, List<String>> rows = new TreeMap<>();
    for (String table : projections.tables()) {
      rows.put(
          table,
          db.sql("SELECT t::text FROM " + table + " AS t ORDER BY 1").query(String.class).list());
    }
    return rows;
  }
}
