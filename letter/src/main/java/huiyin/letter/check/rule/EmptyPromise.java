package huiyin.letter.check.rule;

import huiyin.letter.Commitment;
import huiyin.letter.Fact;
import huiyin.letter.Letter;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A plan that names no act, no date, no figure and no body can't be followed. */
public final class EmptyPromise implements Rule {
  private static final List<String> EMPTY = WordList.of("empty-phrases.txt");
  private static final List<String> GOALS = WordList.of("empty-goals.txt");
  private static final List<String> OPENINGS = List.of("下一步", "下步", "今后", "接下来", "下阶段", "下一阶段");
  private static final String MARKS = "，,、。；;：: 　\n";
  private static final int FEWEST = 3;
  private static final int LONGEST_SENTENCE = 120;

  /** 我局将, 切实 and the like may stand around an empty phrase. */
  private static final int AROUND = 6;

  private static final int LONGEST_OPENING = 6;

  @Override
  public String id() {
    return "empty-promise";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    List<Fault> faults = new ArrayList<>();
    for (Commitment each : subject.letter().commitments()) {
      if (each.deadline() == null
          && each.at().length() <= LONGEST_SENTENCE
          && isEmpty(subject.words(each.at()))
          && !namesSomething(subject.letter(), each)) {
        faults.add(Fault.at(each.at(), subject.words(each.at())));
      }
    }
    return faults.stream();
  }

  private static boolean namesSomething(Letter letter, Commitment commitment) {
    return holds(letter.quantities(), commitment)
        || holds(letter.works(), commitment)
        || holds(letter.bodies(), commitment)
        || holds(letter.dates(), commitment);
  }

  private static boolean holds(List<? extends Fact> facts, Commitment commitment) {
    for (Fact fact : facts) {
      if (commitment.at().contains(fact.at())) {
        return true;
      }
    }
    return false;
  }

  /** Whether each clause is an empty phrase, and there are some. */
  private static boolean isEmpty(String sentence) {
    int empty = 0;
    int start = 0;
    for (int i = 0; i <= sentence.length(); i++) {
      if (i == sentence.length() || MARKS.indexOf(sentence.charAt(i)) >= 0) {
        String clause = sentence.substring(start, i);
        start = i + 1;
        if (saysNothing(clause)) {
          empty++;
        } else if (!clause.isEmpty() && !isOpening(clause)) {
          return false;
        }
      }
    }
    return empty >= FEWEST;
  }

  private static boolean saysNothing(String clause) {
    for (String phrase : EMPTY) {
      if (clause.length() - phrase.length() <= AROUND && clause.contains(phrase)) {
        return true;
      }
    }
    for (String goal : GOALS) {
      if (clause.contains(goal)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpening(String clause) {
    for (String opening : OPENINGS) {
      if (clause.startsWith(opening) && clause.length() <= LONGEST_OPENING) {
        return true;
      }
    }
    return false;
  }
}
