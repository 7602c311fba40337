package huiyin.letter;

import huiyin.letter.check.Finding;
import java.util.List;

/** A letter and what is wrong with it. */
public record Reading(Letter letter, List<Finding> findings) {
  public Reading {
    findings = List.copyOf(findings);
  }
}
