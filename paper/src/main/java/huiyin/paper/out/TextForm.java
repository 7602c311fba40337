package huiyin.paper.out;

import huiyin.paper.LetterDocument;

/** A letter as plain text, its parts in the order in which its document shows them. */
public final class TextForm {
  private static final String INDENT = "\u3000\u3000";

  private TextForm() {}

  public static String letter(LetterDocument letter) {
    StringBuilder text = new StringBuilder();
    line(text, "", letter.issuer());
    line(text, "", letter.letterNumber());
    Parts.classMark(letter).ifPresent(mark -> line(text, "", mark));
    text.append('\n');
    line(text, "", letter.title());
    text.append('\n');
    Parts.addressees(letter).ifPresent(names -> line(text, "", names));
    letter.paragraphs().forEach(paragraph -> line(text, INDENT, paragraph));
    text.append('\n');
    line(text, INDENT, letter.issuer());
    line(text, INDENT, Parts.date(letter.date()));
    text.append('\n');
    line(text, INDENT, letter.contact());
    Parts.note(letter).ifPresent(note -> line(text, INDENT, note));
    Parts.copies(letter).ifPresent(copies -> line(text, "", copies));
    if (letter.sample()) {
      line(text, "", Parts.SAMPLE);
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String indent, String words) {
    if (!words.isEmpty()) {
      text.append(indent).append(words).append('\n');
    }
  }

  /** Whether a letter's text says that it is a sample. */
  public static boolean isSample(String text) {
    return text.contains(Parts.SAMPLE);
  }
}
