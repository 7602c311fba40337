package huiyin.letter.read;

import huiyin.letter.Commitment;
import huiyin.letter.ReadingRule;
import huiyin.letter.Span;
import huiyin.letter.term.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the sentences that say what will be done, by when, by whom, and how firmly. */
public final class Commitments {
  private static final Words HEDGES = Lexicon.words("hedges.txt");

  private Commitments() {}

  public static List<Commitment> in(Prose prose) {
    Plain plain = Plain.of(prose);
    LocalDate letter = Days.letterDate(prose.header());
    return in(plain, Tense.statements(plain, prose), Days.in(plain, letter), letter);
  }

  static List<Commitment> in(
      Plain plain, List<Statement> statements, Datings dates, @Nullable LocalDate letter) {
    Deadlines deadlines = new Deadlines(plain.text(), dates, letter);
    List<Commitment> commitments = new ArrayList<>();
    for (Statement each : statements) {
      Sentence sentence = each.sentence();
      ReadingRule by = each.promises();
      if (by != null) {
        Edtf deadline = deadlines.of(sentence.start(), sentence.end());
        commitments.add(
            new Commitment(
                deadline,
                actor(plain, sentence, each.promiseAt()),
                hedges(plain, sentence),
                by,
                plain.span(sentence.start(), sentence.end())));
      }
    }
    return commitments;
  }

  /** Who stands before 将, 拟, 计划: null for 我局, 我们 and where nobody is named. */
  private static @Nullable String actor(Plain plain, Sentence sentence, int promise) {
    String text = plain.text();
    int end = promise;
    int from = end;
    while (from > sentence.start() && ",:;、 ".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return end - from >= 2 && Organs.isName(text, from, end) ? plain.printed(from, end) : null;
  }

  private static List<Span> hedges(Plain plain, Sentence sentence) {
    List<Span> hedges = new ArrayList<>();
    for (int i = sentence.start(); i < sentence.end(); i++) {
      int length = HEDGES.at(plain.text(), i);
      if (length > 0 && i + length <= sentence.end()) {
        hedges.add(plain.span(i, i + length));
        i += length - 1;
      }
    }
    return hedges;
  }
}
