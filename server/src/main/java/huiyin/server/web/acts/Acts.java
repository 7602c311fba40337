package huiyin.server.web.acts;

import huiyin.casework.Case;
import huiyin.casework.Command;
import huiyin.casework.Move;
import huiyin.casework.Moves;
import huiyin.casework.Outcome;
import huiyin.casework.rulebook.Rulebook;
import huiyin.casework.rulebook.Rulebooks;
import huiyin.server.store.Answer;
import huiyin.server.store.Asked;
import huiyin.server.store.Cases;
import huiyin.server.store.Handle;
import huiyin.server.web.Choice;
import huiyin.server.web.Dates;
import huiyin.server.web.Errors;
import huiyin.server.web.Slip;
import huiyin.server.web.Slips;
import huiyin.server.web.Who;
import huiyin.server.web.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the pages that give commands, and gives the commands that come from them. */
@Component
public final class Acts {
  /** Refusals that say that the page is not for this person at all. */
  private static final Set<String> NOT_FOR_THEM =
      Set.of(
          "wrong-person", "wrong-unit", "not-invited", "not-a-proposer", "not-the-lead-proposer");

  private final Cases cases;
  private final Handle handle;
  private final Rulebooks rulebooks;
  private final UnitNames units;
  private final Clock clock;

  Acts(Cases cases, Handle handle, Rulebooks rulebooks, UnitNames units, Clock clock) {
    this.cases = cases;
    this.handle = handle;
    this.rulebooks = rulebooks;
    this.units = units;
    this.clock = clock;
  }

  /** The case of an address. */
  public Case find(String id) {
    return cases.find(id).orElseThrow(Errors::notFound);
  }

  /** The rules of a case. */
  public Rulebook rules(Case c) {
    var item = c.item();
    if (item == null) {
      throw Errors.notFound();
    }
    return rulebooks.open(item.rulebook());
  }

  /** Who is signed in; the public is told that the page is not for it. */
  public Who signedIn(@Nullable Who who) {
    if (who == null) {
      throw Errors.forbidden();
    }
    return who;
  }

  /** Why the command can't be given now; a person for whom it never is gets no page. */
  public Slips open(Case c, Move move, Who who, Words words) {
    var refused = Moves.refusal(c, move, who.person(), rules(c));
    if (refused.isPresent() && NOT_FOR_THEM.contains(refused.get().id())) {
      throw Errors.forbidden();
    }
    return refused.map(why -> slips(why, words)).orElse(Slips.NONE);
  }

  /** Tells a person for whom the command never is that the page is not for him or her. */
  public void guard(Case c, Move move, Who who, Words words) {
    open(c, move, who, words);
  }

  /** Gives a command made of the moment and the case; what is amiss, or nothing. */
  public Slips give(
      String id,
      @Nullable String key,
      @Nullable Integer seen,
      Words words,
      Function<Case, Command> command) {
    var asked = new Asked(id, command, usable(key), seen);
    return switch (handle.handle(asked)) {
      case Answer.Done _ -> Slips.NONE;
      case Answer.Refused(var why) -> slips(why, words);
      case Answer.Stale _ -> new Slips(List.of(new Slip("form", words.say("web.slips.stale"))));
    };
  }

  /** A refusal as the slip of a form. */
  public Slips slips(Outcome.Refused why, Words words) {
    return new Refusal(words, units::name).slips(why);
  }

  /** A page for a command that takes a few words or none. */
  public ActPage page(Case c, Move move, ActForm typed, List<Choice> units, Slips slips) {
    return new ActPage(
        CaseHeading.of(c),
        move,
        asksWords(move),
        Choice.chosen(units.stream(), typed.unitTaken()::equals),
        typed.wordsTyped(),
        usable(typed.key()),
        slips);
  }

  /** A key that no form has had. */
  public String newKey() {
    return UUID.randomUUID().toString();
  }

  public Instant now() {
    return clock.instant();
  }

  public LocalDate today() {
    return Dates.day(clock.instant());
  }

  /** The key of a form as it may be kept; a form without one counts anew each time. */
  private String usable(@Nullable String key) {
    return key == null || key.isBlank() || key.length() > 60 ? newKey() : key;
  }

  private static boolean asksWords(Move move) {
    return switch (move) {
      case ACKNOWLEDGE, GRANT_EXTENSION, SEND_TO_SIGN, SEND, CO_SIGN, DECLINE_CO_SIGN -> false;
      default -> true;
    };
  }
}
