package huiyin.letter.read;

import huiyin.letter.Measure;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the sentences that report something done. */
public final class Measures {
  private Measures() {}

  public static List<Measure> in(Prose prose) {
    Plain plain = Plain.of(prose);
    LocalDate letter = Days.letterDate(prose.header());
    return in(plain, Sentences.in(plain, prose.outline()), Days.in(plain, letter), letter);
  }

  static List<Measure> in(
      Plain plain, List<Sentence> sentences, Datings dates, @Nullable LocalDate letter) {
    Tense tense = new Tense(plain.text(), dates, letter);
    return sentences.stream()
        .filter(tense::reports)
        .map(sentence -> new Measure(plain.span(sentence.start(), sentence.end())))
        .toList();
  }
}
