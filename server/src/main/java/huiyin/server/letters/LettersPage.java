package huiyin.server.letters;

import huiyin.server.web.Excerpt;
import huiyin.server.web.Paging;
import huiyin.server.web.Search;
import java.util.List;

/**
 * The list of published letters, or those in which something was found.
 *
 * @param all how many letters are published in all
 */
public record LettersPage(
    Search search, String issuer, List<String> issuers, List<Line> lines, Paging paging, long all) {

  /** A letter of the list, and where in it the words stand. */
  public record Line(PublishedLetter letter, Excerpt title, Excerpt excerpt) {

    static Line of(PublishedLetter letter, Search search) {
      List<String> words = search.words();
      String body = letter.text().isEmpty() ? letter.summary() : letter.text();
      return new Line(letter, Excerpt.whole(letter.title(), words), Excerpt.around(body, words));
    }
  }

  public LettersPage {
    issuers = List.copyOf(issuers);
    lines = List.copyOf(lines);
  }
}
