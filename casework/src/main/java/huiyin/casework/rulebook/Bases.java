package huiyin.casework.rulebook;

import java.util.HashMap;
import java.util.Map;

/** The laws and rules that a rulebook cites, and what each of its values rests on. */
record Bases(Map<String, String> titles) {

  static Bases of(Section top) {
    Map<String, String> titles = new HashMap<>();
    for (Section s : top.sections("sources")) {
      titles.put(s.text("id"), s.text("title"));
    }
    return new Bases(titles);
  }

  /** A section's basis: an article of a source, or words of an administrator. */
  Basis basis(Section s) {
    if (s.isText("basis")) {
      return new Basis.Entry(s.text("basis"));
    }
    return s.section("basis").map(this::law).orElse(new Basis.None());
  }

  private Basis law(Section s) {
    String title = titles.get(s.text("source"));
    if (title == null) {
      throw s.fault("source", "没有列在 sources 里");
    }
    return new Basis.Law(new Article(title, s.textOrEmpty("article")));
  }
}
