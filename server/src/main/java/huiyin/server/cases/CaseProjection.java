package huiyin.server.cases;

import huiyin.casework.Case;
import huiyin.casework.Event;
import huiyin.casework.Handling;
import huiyin.casework.Item;
import huiyin.casework.Moment;
import huiyin.casework.Proposer;
import huiyin.server.store.Projection;
import huiyin.server.store.StreamId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps one row a case in step with what happens to it. */
@Component
class CaseProjection implements Projection {
  static final String PUT =
      """
      INSERT INTO case_row (id, number, kind, title, session, rulebook, stage, lead_unit, units,
                            people, submitted_at, changed_at)
      VALUES (:id, :number, :kind, :title, :session, :rulebook, :stage, :lead, :units,
              :people, :submitted, :changed)
      ON CONFLICT (id) DO UPDATE SET
        number = excluded.number, title = excluded.title, session = excluded.session,
        stage = excluded.stage, lead_unit = excluded.lead_unit, units = excluded.units,
        people = excluded.people, changed_at = excluded.changed_at""";

  private final JdbcClient db;

  CaseProjection(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<String> tables() {
    return List.of("case_row");
  }

  @Override
  public void on(StreamId stream, Event event, Case after) {
    var item = after.item();
    if (item == null) {
      return;
    }
    var number = after.docket().number();
    db.sql(PUT)
        .param("id", after.id())
        .param("number", number == null ? "" : number)
        .param("kind", item.kind().name())
        .param("title", item.title())
        .param("session", item.session())
        .param("rulebook", item.rulebook())
        .param("stage", after.stage().name())
        .param("lead", after.team().answering().map(Handling::unit).orElse(""))
        .param("units", units(after))
        .param("people", people(item))
        .param(
            "submitted", after.when(Moment.SUBMITTED).orElse(event.at()).atOffset(ZoneOffset.UTC))
        .param("changed", event.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static String[] units(Case c) {
    return c.team().handlings().stream().map(Handling::unit).toArray(String[]::new);
  }

  private static String[] people(Item item) {
    return Stream.concat(Stream.of(item.lead()), item.invited().stream())
        .map(Proposer::id)
        .toArray(String[]::new);
  }
}
