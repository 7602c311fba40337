package huiyin.bench.steps;

import java.util.Collection;
import java.util.List;

/**
 * The searches of the JDK, counted by what they look through; they take the place of the JDK's own
 * in counted classes.
 */
public final class Searches {
  private Searches() {}

  private static int found(int from, int to, int at) {
    Steps.more(Math.abs((at < 0 ? to : at) - from));
    return at;
  }

  public static int indexOf(String text, int sign) {
    return found(0, text.length(), text.indexOf(sign));
  }

  public static int indexOf(String text, int sign, int from) {
    return found(from, text.length(), text.indexOf(sign, from));
  }

  public static int indexOf(String text, int sign, int from, int to) {
    return found(from, to, text.indexOf(sign, from, to));
  }

  public static int indexOf(String text, String word) {
    return found(0, text.length(), text.indexOf(word));
  }

  public static int indexOf(String text, String word, int from) {
    return found(from, text.length(), text.indexOf(word, from));
  }

  public static int indexOf(String text, String word, int from, int to) {
    return found(from, to, text.indexOf(word, from, to));
  }

  public static int lastIndexOf(String text, int sign) {
    return found(text.length(), 0, text.lastIndexOf(sign));
  }

  public static int lastIndexOf(String text, int sign, int from) {
    return found(from, 0, text.lastIndexOf(sign, from));
  }

  public static int lastIndexOf(String text, String word) {
    return found(text.length(), 0, text.lastIndexOf(word));
  }

  public static int lastIndexOf(String text, String word, int from) {
    return found(from, 0, text.lastIndexOf(word, from));
  }

  public static boolean contains(String text, CharSequence word) {
    return indexOf(text, word.toString()) >= 0;
  }

  public static boolean equals(String text, Object other) {
    Steps.more(text.length());
    return text.equals(other);
  }

  public static int hashCode(String text) {
    Steps.more(text.length());
    return text.hashCode();
  }

  public static boolean startsWith(String text, String word, int from) {
    Steps.more(word.length());
    return text.startsWith(word, from);
  }

  public static boolean regionMatches(String text, int from, String other, int at, int length) {
    Steps.more(length);
    return text.regionMatches(from, other, at, length);
  }

  public static boolean contains(List<?> list, Object one) {
    Steps.more(list.size());
    return list.contains(one);
  }

  public static int indexOf(List<?> list, Object one) {
    Steps.more(list.size());
    return list.indexOf(one);
  }

  public static boolean addAll(List<?> list, Collection<?> all) {
    Steps.more(all.size());
    return addAllTo(list, all);
  }

  @SuppressWarnings("unchecked")
  private static <T> boolean addAllTo(List<T> list, Collection<?> all) {
    return list.addAll((Collection<T>) all);
  }
}
