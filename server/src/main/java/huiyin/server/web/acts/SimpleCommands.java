package huiyin.server.web.acts;

import huiyin.casework.Command;
import huiyin.casework.Move;
import huiyin.casework.Person;
import java.time.Instant;
import java.util.Optional;

/** Makes the commands that need a few words or none. */
final class SimpleCommands {
  private SimpleCommands() {}

  static Optional<Command> of(Move move, Person by, Instant at, ActForm form) {
    var words = form.wordsTyped();
    return Optional.ofNullable(
        switch (move) {
          case WITHDRAW -> new Command.Withdraw(by, at, words);
          case MARK_KEY -> new Command.MarkKey(by, at, words);
          case ACKNOWLEDGE -> new Command.Acknowledge(by, at);
          case HAND_BACK -> new Command.HandBack(by, at, words, form.unitTaken());
          case REFUSE_HAND_BACK -> new Command.RefuseHandBack(by, at, words);
          case ASK_EXTENSION -> new Command.AskExtension(by, at, words);
          case GRANT_EXTENSION -> new Command.GrantExtension(by, at);
          case REFUSE_EXTENSION -> new Command.RefuseExtension(by, at, words);
          case URGE -> new Command.Urge(by, at, words);
          case GIVE_OPINION -> new Command.GiveOpinion(by, at, words);
          case REDO_OPINION -> new Command.RedoOpinion(by, at, form.unitTaken(), words);
          case RETURN_DRAFT -> new Command.ReturnDraft(by, at, words);
          case SEND -> new Command.Send(by, at);
          case ORDER_REHANDLING -> new Command.OrderRehandling(by, at, words);
          case RETRACT -> new Command.Retract(by, at, words);
          case CLOSE -> new Command.Close(by, at, words);
          case REOPEN -> new Command.Reopen(by, at, words);
          default -> null;
        });
  }
}
