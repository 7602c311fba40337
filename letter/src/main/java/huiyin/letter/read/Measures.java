package huiyin.letter.read;

import huiyin.letter.Measure;
import huiyin.letter.ReadingRule;
import java.util.ArrayList;
import java.util.List;

/** Finds the sentences that report something done. */
public final class Measures {
  private Measures() {}

  public static List<Measure> in(Prose prose) {
    Plain plain = Plain.of(prose);
    return in(plain, Tense.statements(plain, prose));
  }

  static List<Measure> in(Plain plain, List<Statement> statements) {
    List<Measure> measures = new ArrayList<>();
    for (Statement each : statements) {
      ReadingRule by = each.reports();
      if (by != null) {
        measures.add(new Measure(by, plain.span(each.sentence().start(), each.sentence().end())));
      }
    }
    return measures;
  }
}
