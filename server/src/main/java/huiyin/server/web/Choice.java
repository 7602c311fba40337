package huiyin.server.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One of several that may be chosen in a form. */
public record Choice(String value, String words, boolean chosen) {

  /** The choices with those chosen whose value passes. */
  public static List<Choice> chosen(Stream<Choice> from, Predicate<String> taken) {
    return from.map(one -> new Choice(one.value(), one.words(), taken.test(one.value()))).toList();
  }

  public static Choice of(String value, String words) {
    return new Choice(value, words, false);
  }
}
