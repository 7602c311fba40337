package huiyin.server.cases;

import huiyin.casework.Case;
import huiyin.casework.Due;
import huiyin.casework.Handling;
import huiyin.casework.Reply;
import huiyin.casework.Stage;
import huiyin.casework.rulebook.Rulebook;
import huiyin.server.ServerSettings;
import huiyin.server.store.EventStore;
import huiyin.server.store.Recorded;
import huiyin.server.store.StreamId;
import huiyin.server.web.Dates;
import huiyin.server.web.Who;
import huiyin.server.web.Words;
import huiyin.server.web.acts.Acts;
import huiyin.server.web.acts.CaseHeading;
import huiyin.server.web.acts.Limits;
import huiyin.server.web.acts.UnitNames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Makes the page of a case, as one reader may see it. */
@Component
class CasePages {
  private final Acts acts;
  private final EventStore events;
  private final UnitNames units;
  private final ServerSettings settings;

  CasePages(Acts acts, EventStore events, UnitNames units, ServerSettings settings) {
    this.acts = acts;
    this.events = events;
    this.units = units;
    this.settings = settings;
  }

  CasePage of(Case c, Who reader, Words words) {
    var rules = acts.rules(c);
    var today = acts.today();
    var recorded = events.of(StreamId.ofCase(c.id()));
    var dues = Due.of(c, rules, rules.workdays(), today);
    var sight = Sight.of(c, reader);
    var item = Objects.requireNonNull(c.item());
    var timeline = Story.drawn(recorded, dues, today, words, units::name);
    return new CasePage(
        CaseHeading.of(c),
        c.stage().name(),
        c.team().answering().map(Handling::unit).map(units::name).orElse(""),
        rules.sample() || settings.demo(),
        new NextSteps(c, rules, words, units::name).band(reader, dues, c.stage()),
        timeline,
        Story.told(recorded, dues, words, units::name),
        limits(dues, rules, words),
        dues.stream().filter(CasePages::runs).count(),
        PartyRow.of(c, words, units::name),
        sight.opinions() ? opinions(c, words) : List.of(),
        item.asks().lines().toList(),
        item.analysis(),
        record(recorded, reader, sight, words),
        end(recorded),
        number(c.reply()),
        published(c) ? "/letters/" + encoded(number(c.reply())) : "");
  }

  private List<LimitView> limits(List<Due> dues, Rulebook rules, Words words) {
    return dues.stream()
        .sorted(Comparator.comparingInt(CasePages::order))
        .map(due -> LimitView.of(due, acts.today(), rules.id(), words, units::name))
        .toList();
  }

  /** What is late, then what runs, then what has not begun, then what was met. */
  private static int order(Due due) {
    return switch (due.state()) {
      case LATE -> 0;
      case RUNNING -> Limits.presses(due) ? 1 : 2;
      case NOT_STARTED -> 3;
      case MET_LATE, MET -> 4;
    };
  }

  private static boolean runs(Due due) {
    return due.state() == Due.State.RUNNING || due.state() == Due.State.LATE;
  }

  private List<CasePage.Opinion> opinions(Case c, Words words) {
    var given = new ArrayList<CasePage.Opinion>();
    for (var handling : c.team().coHandlers()) {
      var text = handling.opinion();
      var at = handling.opinionAt();
      if (text != null && at != null) {
        given.add(
            new CasePage.Opinion(
                units.name(handling.unit()), Dates.inSentence(words, Dates.day(at)), text));
      }
    }
    return given;
  }

  private List<RecordLine> record(List<Recorded> recorded, Who reader, Sight sight, Words words) {
    return recorded.reversed().stream()
        .map(one -> RecordLine.of(one.event(), reader, sight, words, units::name))
        .toList();
  }

  private static String end(List<Recorded> recorded) {
    var hash = recorded.getLast().hash().hex();
    return hash.substring(0, 4) + "…" + hash.substring(hash.length() - 4);
  }

  private static String number(@Nullable Reply reply) {
    return reply == null || reply.number() == null ? "" : reply.number().text();
  }

  private static String encoded(String number) {
    return UriUtils.encodePathSegment(number, StandardCharsets.UTF_8);
  }

  private static boolean published(Case c) {
    var publication = c.response().publication();
    return publication != null && publication.open() && c.stage() != Stage.NONE;
  }
}
