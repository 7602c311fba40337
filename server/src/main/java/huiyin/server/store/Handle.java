package huiyin.server.store;

import huiyin.casework.Case;
import huiyin.casework.Casework;
import huiyin.casework.Command;
import huiyin.casework.Event;
import huiyin.casework.Outcome;
import huiyin.casework.rulebook.RulebookFault;
import huiyin.casework.rulebook.Rulebooks;
import huiyin.server.store.Answered.Versions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way in which anything happens to a case: a command is decided, kept and spread as one.
 */
@Component
public final class Handle {
  private final EventStore events;
  private final Answered answered;
  private final Projections projections;
  private final Rulebooks rulebooks;
  private final TransactionTemplate transaction;

  Handle(
      EventStore events,
      Answered answered,
      Projections projections,
      Rulebooks rulebooks,
      PlatformTransactionManager transactions) {
    this.events = events;
    this.answered = answered;
    this.projections = projections;
    this.rulebooks = rulebooks;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Does what a command asks, or says why not; nothing is half done. */
  public Answer handle(Asked asked) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              Answer answer = answer(asked);
              if (!(answer instanceof Answer.Done)) {
                status.setRollbackOnly();
              }
              return answer;
            }));
  }

  private Answer answer(Asked asked) {
    StreamId stream = StreamId.ofCase(asked.caseId());
    events.lock(stream);
    List<Recorded> past = events.of(stream);
    Case now = Casework.fold(asked.caseId(), past.stream().map(Recorded::event).toList());
    String key = stream.text() + " " + asked.key();
    Optional<Versions> before = answered.find(key);
    if (before.isPresent()) {
      return repeat(now, past, before.get());
    }
    if (asked.seen() != null && asked.seen() != now.version()) {
      return new Answer.Stale(now);
    }
    Command command = asked.command().apply(now);
    return switch (decide(now, command)) {
      case Outcome.Refused refused -> new Answer.Refused(refused);
      case Outcome.Decided decided -> keep(stream, past, now, decided.events(), key, command);
    };
  }

  private static Answer repeat(Case now, List<Recorded> past, Versions versions) {
    List<Event> first =
        past.stream()
            .filter(event -> versions.include(event.version()))
            .map(Recorded::event)
            .toList();
    return new Answer.Done(now, first);
  }

  private Outcome decide(Case now, Command command) {
    try {
      return Casework.decide(now, command, rulebooks.open(rulebook(now, command)));
    } catch (RulebookFault fault) {
      return new Outcome.Refused(
          "rulebook", Map.of("why", String.valueOf(fault.getMessage())), null);
    }
  }

  private static String rulebook(Case now, Command command) {
    if (now.item() != null) {
      return now.item().rulebook();
    }
    return command instanceof Command.Submit submit ? submit.item().rulebook() : "";
  }

  private Answer keep(
      StreamId stream,
      List<Recorded> past,
      Case now,
      List<Event> decided,
      String key,
      Command command) {
    events.append(stream, past, decided);
    Case after = projections.tell(stream, now, decided);
    answered.keep(key, stream, new Versions(past.size() + 1, after.version()), command.at());
    return new Answer.Done(after, decided);
  }
}
