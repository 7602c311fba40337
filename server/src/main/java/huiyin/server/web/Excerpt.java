package huiyin.server.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A piece of a text in which the words looked for stand out. */
public record Excerpt(List<Part> parts) {
  private static final int BEFORE = 20;
  private static final int LONGEST = 90;

  /** Some words, and whether they were looked for. */
  public record Part(String words, boolean isHit) {}

  public Excerpt {
    parts = List.copyOf(parts);
  }

  /** The piece around the first hit; empty where none of the words stands in the text. */
  public static Excerpt around(String text, List<String> words) {
    String lower = lower(text);
    int first =
        words.stream()
            .mapToInt(word -> lower.indexOf(lower(word)))
            .filter(at -> at >= 0)
            .min()
            .orElse(-1);
    if (first < 0) {
      return new Excerpt(List.of());
    }
    int start = Math.max(0, first - BEFORE);
    int end = Math.min(text.length(), start + LONGEST);
    Excerpt inside = whole(text.substring(start, end).replace('\n', ' '), words);
    List<Part> parts = new ArrayList<>(inside.parts);
    if (start > 0) {
      parts.addFirst(new Part("……", false));
    }
    if (end < text.length()) {
      parts.add(new Part("……", false));
    }
    return new Excerpt(parts);
  }

  /** The whole text, hits standing out. */
  public static Excerpt whole(String text, List<String> words) {
    String lower = lower(text);
    List<Part> parts = new ArrayList<>();
    int from = 0;
    int at = 0;
    while (at < text.length()) {
      int length = hitAt(lower, at, words);
      if (length == 0) {
        at++;
      } else {
        add(text.substring(from, at), false, parts);
        add(text.substring(at, at + length), true, parts);
        at += length;
        from = at;
      }
    }
    add(text.substring(from), false, parts);
    return new Excerpt(parts);
  }

  private static int hitAt(String lower, int at, List<String> words) {
    return words.stream()
        .filter(word -> lower.startsWith(lower(word), at))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** Lower case of the same length, so that places stay true. */
  private static String lower(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.length() == text.length() ? lower : text;
  }

  private static void add(String words, boolean isHit, List<Part> into) {
    if (!words.isEmpty()) {
      into.add(new Part(words, isHit));
    }
  }
}
