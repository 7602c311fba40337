package huiyin.paper.in;

import huiyin.letter.read.Folded;
import huiyin.letter.read.Foreign;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * What a site puts around each of its pages: menus, breadcrumbs, buttons, related links. Only what
 * is named so and consists of links or a few words is left out; a stranger's words are kept, for
 * they must be reported.
 */
final class Furniture {
  private static final Set<String> NAMES =
      Resource.lines("furniture.txt").stream().collect(Collectors.toUnmodifiableSet());
  private static final Set<String> INNER = Set.of("article", "main");
  private static final int FEW_WORDS = 40;
  private static final double MOSTLY = 0.7;

  /** How many elements are weighed on one page. */
  private int left = 1_000;

  boolean is(Element element) {
    if (!isNamed(element) || left-- <= 0 || isInner(element)) {
      return false;
    }
    String words = element.text();
    return isOfLinks(element, words) && !hasSentence(words) && !isForeign(words);
  }

  private static boolean isNamed(Element element) {
    if (element.nameIs("nav") || element.attr("role").equals("navigation")) {
      return true;
    }
    return hasName(element.attr("class")) || hasName(element.attr("id"));
  }

  private static boolean hasName(String attribute) {
    if (attribute.isEmpty() || attribute.length() > 200) {
      return false;
    }
    int start = 0;
    for (int i = 0; i <= attribute.length(); i++) {
      if (i == attribute.length() || !Character.isLetter(attribute.charAt(i))) {
        if (i > start && NAMES.contains(attribute.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  private static boolean isInner(Element element) {
    return element.parents().stream().anyMatch(each -> INNER.contains(each.normalName()));
  }

  private static boolean isOfLinks(Element element, String words) {
    int linked =
        element.getElementsByTag("a").stream().mapToInt(link -> link.text().length()).sum();
    return words.length() <= FEW_WORDS || linked >= MOSTLY * words.length();
  }

  /** A letter has sentences; its number and its signature say whose it is. */
  private static boolean hasSentence(String words) {
    return words.indexOf('。') >= 0 || words.indexOf('〔') >= 0 || words.indexOf('年') >= 0;
  }

  private static boolean isForeign(String words) {
    String folded = Folded.of(words).text();
    return Foreign.in(folded, 0, folded.length());
  }
}
