package huiyin.server.filing;

import huiyin.server.web.Slip;
import huiyin.server.web.Slips;
import huiyin.server.web.Typed;
import huiyin.server.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a proposer has written so far.
 *
 * @param coSigners the ids of those asked to co-sign
 * @param more the button that asks for one more line of asks
 */
public record ProposalForm(
    @Nullable String rulebook,
    @Nullable String session,
    @Nullable String title,
    @Nullable String analysis,
    @Nullable List<String> asks,
    @Nullable List<String> coSigners,
    @Nullable String more,
    @Nullable String key) {
  static final int FEWEST_LINES = 3;
  private static final int TITLE = 60;
  private static final int LONG = 8000;

  static ProposalForm empty(String rulebook, String session, String key) {
    return new ProposalForm(rulebook, session, "", "", List.of(), List.of(), null, key);
  }

  String keyKnown() {
    return key == null ? "" : key;
  }

  String titleTyped() {
    return Typed.clean(title);
  }

  String analysisTyped() {
    return Typed.clean(analysis);
  }

  String sessionTyped() {
    return Typed.clean(session);
  }

  List<String> asksTyped() {
    return asks == null
        ? List.of()
        : asks.stream()
            .map(Typed::clean)
            .map(ask -> ask.replace('\n', ' '))
            .filter(ask -> !ask.isEmpty())
            .toList();
  }

  List<String> invited() {
    return coSigners == null ? List.of() : coSigners;
  }

  /** The lines to show: those that are filled, and some that are free. */
  List<String> lines() {
    var lines = new ArrayList<>(asksTyped());
    do {
      lines.add("");
    } while (lines.size() < FEWEST_LINES);
    return lines;
  }

  Slips slips(Words words) {
    var slips = new ArrayList<Slip>();
    if (rulebook == null || rulebook.isEmpty()) {
      slips.add(new Slip("rulebook", words.say("filing.new.slip.rulebook")));
    }
    if (sessionTyped().isEmpty()) {
      slips.add(new Slip("session", words.say("filing.new.slip.session")));
    }
    if (titleTyped().isEmpty()) {
      slips.add(new Slip("title", words.say("filing.new.slip.title")));
    } else if (titleTyped().length() > TITLE) {
      slips.add(
          new Slip("title", words.say("filing.new.slip.title-long", TITLE, titleTyped().length())));
    }
    if (analysisTyped().isEmpty()) {
      slips.add(new Slip("analysis", words.say("filing.new.slip.analysis")));
    } else if (analysisTyped().length() > LONG) {
      slips.add(new Slip("analysis", words.say("filing.new.slip.analysis-long", LONG)));
    }
    if (asksTyped().isEmpty()) {
      slips.add(new Slip("ask1", words.say("filing.new.slip.asks")));
    }
    return new Slips(slips);
  }
}
