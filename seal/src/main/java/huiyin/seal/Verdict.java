package huiyin.seal;

import java.util.List;

/** What a check of a published text against a digest finds. */
public sealed interface Verdict {
  /**
   * The text of that digest stands whole in what was published.
   *
   * @param before canonical lines around it, such as the menu of a site
   * @param after those below it
   */
  record Untouched(int before, int after) implements Verdict {}

  /**
   * Nothing that was published has that digest.
   *
   * @param differences in order, none when there was no original to compare with
   */
  record Altered(List<Difference> differences) implements Verdict {
    public Altered {
      differences = List.copyOf(differences);
    }
  }

  /**
   * Lines of the original and what stands in their place.
   *
   * @param line of the original, from 1, where they begin
   * @param column in the first of them, from 1, of the first character that differs
   */
  record Difference(int line, int column, List<String> original, List<String> published) {
    public Difference {
      original = List.copyOf(original);
      published = List.copyOf(published);
    }
  }
}
