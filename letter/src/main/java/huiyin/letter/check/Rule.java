package huiyin.letter.check;

import java.util.stream.Stream;

/** One thing that can be wrong with a letter; its words, basis and examples stand on its page. */
public interface Rule {
  /** The name of its page in letter/rules, and of its findings. */
  String id();

  /** Where the letter breaks this rule, in order. */
  Stream<Fault> faults(Subject subject);
}
