package huiyin.paper.in;

import huiyin.letter.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** The runs of a document's source, so that one can be cut in two with its looks kept. */
public final class Runs {
  /** What stands behind the pen among a run's properties (ECMA-376 part 1, 17.3.2.28). */
  private static final Set<String> AFTER_PEN =
      Set.of(
          "u",
          "effect",
          "bdr",
          "shd",
          "fitText",
          "vertAlign",
          "rtl",
          "cs",
          "em",
          "lang",
          "eastAsianLayout",
          "specVanish",
          "oMath",
          "rPrChange");

  private final NavigableMap<Integer, Run> runs = new TreeMap<>();
  private final Set<Integer> spaces = new TreeSet<>();

  private Runs() {}

  /** The words of a run: how to end it and to begin it anew under a pen, or under none. */
  public record Run(int end, String prefix, List<String> before, List<String> after, int space) {
    public Run {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    /** The tags that end this run and begin it anew. */
    public String cut(String pen) {
      String highlight =
          pen.isEmpty() ? "" : "<%shighlight %sval=\"%s\"/>".formatted(prefix, prefix, pen);
      return "</%1$st></%1$sr><%1$sr><%1$srPr>%2$s%3$s%4$s</%1$srPr><%1$st xml:space=\"preserve\">"
          .formatted(prefix, String.join("", before), highlight, String.join("", after));
    }
  }

  public static Runs of(Archive archive, String source) {
    Runs runs = new Runs();
    for (Element words : Xml.each(archive.xml(source), "t")) {
      Element run = words.parent();
      if (run != null && Xml.is(run, "r") && !words.endSourceRange().isImplicit()) {
        runs.take(source, words, run);
      }
    }
    return runs;
  }

  private void take(String source, Element words, Element run) {
    String name = words.tagName();
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    Xml.child(run, "rPr")
        .ifPresent(looks -> looks.children().forEach(each -> sort(source, each, before, after)));
    int start = words.sourceRange().endPos();
    int space = words.hasAttr("xml:space") ? Traced.MADE : start - 1;
    String prefix = name.substring(0, name.indexOf(':') + 1);
    runs.put(start, new Run(words.endSourceRange().startPos(), prefix, before, after, space));
  }

  private static void sort(String source, Element each, List<String> before, List<String> after) {
    String name = Xml.name(each);
    int end = Math.max(each.sourceRange().endPos(), each.endSourceRange().endPos());
    if (!name.equals("highlight")) {
      (AFTER_PEN.contains(name) ? after : before)
          .add(source.substring(each.sourceRange().startPos(), end));
    }
  }

  /** The run whose words these are. */
  public Optional<Run> around(Span piece) {
    Optional<Run> run =
        Optional.ofNullable(runs.floorEntry(piece.start()))
            .map(Entry::getValue)
            .filter(each -> piece.end() <= each.end());
    run.filter(each -> each.space() != Traced.MADE).ifPresent(each -> spaces.add(each.space()));
    return run;
  }

  /** Where the tags of words that were asked for do not say yet that their blanks are kept. */
  public Set<Integer> spacesToKeep() {
    return spaces;
  }
}
