package huiyin.server.setup.demo;

import huiyin.casework.Person;
import huiyin.casework.Proposer;
import huiyin.casework.Role;
import java.util.List;

/** Who takes each step of a sample life. */
record Cast(List<Person> people) {
  Cast {
    people = List.copyOf(people);
  }

  Person by(SampleCase sample, Step step) {
    return switch (step.move()) {
      case SUBMIT, WITHDRAW -> named(sample.proposer());
      case CO_SIGN, DECLINE_CO_SIGN, RATE -> named(step.word(0));
      case FILE, SEND_BACK, DECLINE, MERGE, TURN_INTO, MARK_KEY, ORDER_REHANDLING, CLOSE, REOPEN ->
          named(sample.sitting().committee());
      case ASSIGN, REASSIGN, REFUSE_HAND_BACK, GRANT_EXTENSION, REFUSE_EXTENSION, URGE ->
          named(sample.sitting().dispatch());
      case ACKNOWLEDGE, HAND_BACK, RECORD_TALK, GIVE_OPINION ->
          of(unit(sample, step), Role.OFFICER);
      case ASK_EXTENSION,
          REDO_OPINION,
          DRAFT,
          SUBMIT_FOR_REVIEW,
          SEND_TO_SIGN,
          SEND,
          PUBLISH,
          WITHHOLD,
          RETRACT ->
          of(sample.lead(), Role.OFFICER);
      case RETURN_DRAFT, APPROVE -> of(sample.lead(), Role.REVIEWER);
      case SIGN -> of(sample.lead(), Role.SIGNER);
      case REVISE -> named(sample.proposer());
    };
  }

  Proposer proposer(String id) {
    return new Proposer(id, named(id).name());
  }

  /** The unit that a step names, else the one that answers. */
  static String unit(SampleCase sample, Step step) {
    String first = step.word(0);
    return sample.coHandlers().contains(first) ? first : sample.lead();
  }

  /** What a step says after the unit, where it names one. */
  static int after(SampleCase sample, Step step) {
    String first = step.word(0);
    boolean named = sample.coHandlers().contains(first) || sample.lead().equals(first);
    return named ? 1 : 0;
  }

  private Person named(String id) {
    return people.stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("没有这个人：" + id));
  }

  private Person of(String unit, Role role) {
    return people.stream()
        .filter(p -> p.role() == role && p.of(unit))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(unit + " 没有 " + role));
  }
}
