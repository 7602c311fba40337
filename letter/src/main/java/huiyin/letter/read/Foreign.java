package huiyin.letter.read;

/** A stranger's words in a letter: betting and advertising that a hijacked site puts in. */
public final class Foreign {
  private static final Words WORDS = Words.of(Resource.lines("foreign-words.txt"));

  private Foreign() {}

  /** Whether a stranger's word stands in this stretch of folded text. */
  public static boolean in(String folded, int start, int end) {
    return WORDS.in(folded, start, end);
  }
}
