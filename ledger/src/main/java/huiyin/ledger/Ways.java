package huiyin.ledger;

import huiyin.letter.Day;
import huiyin.letter.Letter;
import huiyin.letter.Span;
import huiyin.letter.Work;
import huiyin.letter.term.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The steps that the words around a title tell of its way: from its clause to the end of its
 * sentence, for a draft to the end of the line, or to the next title.
 */
final class Ways {
  private static final String CLAUSE_ENDS = "，,。；;";
  private static final List<String> JOINERS = List.of("、", "和", "与", "及", "以及", "");

  /** How far from its clause a date may stand: 以来，. */
  private static final int SINCE = 3;

  private final String text;
  private final NavigableMap<Integer, Day> days = new TreeMap<>();
  private final NavigableMap<Integer, Span> promises = new TreeMap<>();
  private final Map<Work, List<Step>> steps = new HashMap<>();

  Ways(String text, Sentences sentences, Letter letter) {
    this.text = text;
    letter.dates().forEach(d -> days.put(d.at().start(), d));
    letter.commitments().forEach(c -> promises.put(c.at().start(), c.at()));
    Sentences lines = Sentences.lines(text);
    List<Group> groups = groups(letter.works());
    int free = 0;
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      Span sentence = sentences.at(group.at().start());
      int next = i + 1 < groups.size() ? groups.get(i + 1).at().start() : text.length();
      int reach = group.isDraft() ? lines.at(group.at().start()).end() : sentence.end();
      int end = next < reach ? startOfClause(next, group.at().end()) : reach;
      int start = startOfClause(group.at().start(), Math.max(free, sentence.start()));
      Span scope = new Span(Math.min(group.at().start(), start), Math.max(end, group.at().end()));
      List<Step> told = told(scope, group.at());
      group.works().forEach(w -> steps.put(w, told));
      free = scope.end();
    }
  }

  /** The mark of a draft in the title, then what is told of it, in order. */
  List<Step> of(Work work) {
    List<Step> all = new ArrayList<>();
    Titles.stage(work.title()).ifPresent(s -> all.add(new Step(s, false, null, work.at())));
    all.addAll(steps.getOrDefault(work, List.of()));
    return all;
  }

  private List<Step> told(Span scope, Span titles) {
    List<Step> told = new ArrayList<>();
    int from = scope.start();
    while (from < scope.end()) {
      int to = endOfClause(from, scope.end(), titles);
      addSteps(new Span(from, to), titles, told);
      from = to + 1;
    }
    return List.copyOf(told);
  }

  private void addSteps(Span clause, Span titles, List<Step> told) {
    StageWords words =
        StageWords.in(clause.contains(titles) ? without(clause, titles) : clause.of(text));
    boolean promised = words.planned() || (isPromise(clause) && !words.done());
    Edtf date = date(clause);
    words.stages().forEach(stage -> told.add(new Step(stage, promised, date, clause)));
  }

  private String without(Span clause, Span titles) {
    return text.substring(clause.start(), titles.start())
        + "《》"
        + text.substring(titles.end(), clause.end());
  }

  private boolean isPromise(Span clause) {
    Map.Entry<Integer, Span> last = promises.lowerEntry(clause.end());
    return last != null && last.getValue().overlaps(clause);
  }

  /** The last date in the clause, or one that stands just before it: 2020年11月，省政府出台. */
  private @Nullable Edtf date(Span clause) {
    Map.Entry<Integer, Day> last = days.lowerEntry(clause.end());
    return last == null || last.getValue().at().end() + SINCE < clause.start()
        ? null
        : last.getValue().date();
  }

  private int startOfClause(int at, int least) {
    int i = at;
    while (i > least && CLAUSE_ENDS.indexOf(text.charAt(i - 1)) < 0) {
      i--;
    }
    return i;
  }

  private int endOfClause(int from, int end, Span titles) {
    int i = from;
    while (i < end && CLAUSE_ENDS.indexOf(text.charAt(i)) < 0) {
      i = i == titles.start() ? Math.max(i + 1, titles.end()) : i + 1;
    }
    return Math.min(i, end);
  }

  /** Titles joined by 、 or 和 are told of together. */
  private List<Group> groups(List<Work> works) {
    List<Group> groups = new ArrayList<>();
    List<Work> sorted =
        works.stream().sorted(Comparator.comparingInt((Work w) -> w.at().start())).toList();
    List<Work> open = new ArrayList<>();
    for (Work work : sorted) {
      if (!open.isEmpty() && !isJoined(open.getLast().at(), work.at())) {
        groups.add(new Group(open));
        open.clear();
      }
      open.add(work);
    }
    if (!open.isEmpty()) {
      groups.add(new Group(open));
    }
    return groups;
  }

  private boolean isJoined(Span a, Span b) {
    int gap = b.start() - a.end();
    return gap >= 0 && gap <= 2 && JOINERS.contains(text.substring(a.end(), b.start()));
  }

  private record Group(List<Work> works) {
    private Group {
      works = List.copyOf(works);
    }

    Span at() {
      return new Span(works.getFirst().at().start(), works.getLast().at().end());
    }

    boolean isDraft() {
      return works.stream().anyMatch(w -> Titles.stage(w.title()).isPresent());
    }
  }
}
