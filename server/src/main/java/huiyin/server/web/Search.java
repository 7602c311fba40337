package huiyin.server.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that someone looks for: all of them must be found.
 *
 * @param asked as it was typed, at most 200 characters
 */
public record Search(String asked) {
  private static final int MOST = 200;
  private static final int MOST_WORDS = 8;

  /** Parts the patterns in the one parameter that carries them to the database. */
  public static final char BETWEEN = '\u001f';

  public Search {
    asked = asked.strip();
    asked = asked.length() > MOST ? asked.substring(0, MOST) : asked;
  }

  /** The words, without blanks around them. */
  public List<String> words() {
    return Arrays.stream(asked.split("[\\s\u3000]++"))
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .toList();
  }

  /**
   * Patterns for ILIKE ALL (string_to_array(:patterns, chr(31))), in which % _ \ mean themselves.
   */
  public String patterns() {
    return words().stream()
        .map(Search::pattern)
        .collect(Collectors.joining(String.valueOf(BETWEEN)));
  }

  private static String pattern(String word) {
    StringBuilder pattern = new StringBuilder("%");
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '%' || c == '_' || c == '\\') {
        pattern.append('\\');
      }
      pattern.append(c == BETWEEN || c == 0 ? '_' : c);
    }
    return pattern.append('%').toString();
  }
}
