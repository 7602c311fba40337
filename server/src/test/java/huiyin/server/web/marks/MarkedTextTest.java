package huiyin.server.web.marks;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.letter.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkedTextTest {
  private static final String TEXT = "我省建成3个园区，<计划>年内 & 颁布。";
  private static final List<MarkKind> KINDS = List.of(MarkKind.values());

  static IntStream seeds() {
    return IntStream.range(0, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_words_of_the_tree_are_the_text(int seed) {
    Given given = Given.of(seed);
    assertThat(words(given.tree())).as("seed %d", seed).isEqualTo(given.part().of(TEXT));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_mark_covers_exactly_its_own_words(int seed) {
    Given given = Given.of(seed);
    for (Mark mark : given.marks()) {
      int start = Math.max(mark.at().start(), given.part().start());
      int end = Math.max(start, Math.min(mark.at().end(), given.part().end()));
      String covered = covered(given.tree(), mark);
      assertThat(covered).as("seed %d %s", seed, mark).isEqualTo(TEXT.substring(start, end));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_mark_begins_once_at_most(int seed) {
    Given given = Given.of(seed);
    List<String> begun = new ArrayList<>();
    begun(given.tree(), begun);
    assertThat(begun).as("seed %d", seed).doesNotHaveDuplicates();
  }

  @Test
  void a_mark_that_runs_out_of_another_is_cut_there_and_goes_on() {
    Mark sentence = mark(MarkKind.MEASURE, 1, 0, 6);
    Mark finding = mark(MarkKind.FINDING, 1, 4, 8);
    assertThat(drawn(MarkedText.of(TEXT, new Span(0, 9), List.of(finding, sentence))))
        .isEqualTo("[m1 我省建成[f1 3个]][f1+ 园区]，");
  }

  @Test
  void words_lie_inside_the_sentence_of_the_same_extent() {
    List<Mark> marks =
        List.of(mark(MarkKind.QUANTITY, 1, 4, 6), mark(MarkKind.COMMITMENT, 1, 4, 6));
    assertThat(drawn(MarkedText.of(TEXT, new Span(4, 6), marks))).isEqualTo("[c1 [q1 3个]]");
  }

  @Test
  void a_mark_without_extent_keeps_its_place() {
    List<Mark> marks = List.of(mark(MarkKind.FINDING, 1, 2, 2), mark(MarkKind.BODY, 1, 0, 2));
    assertThat(drawn(MarkedText.of(TEXT, new Span(0, 4), marks))).isEqualTo("[b1 我省][f1 ]建成");
  }

  @Test
  void thousands_of_marks_over_the_same_words_stay_shallow() {
    List<Mark> marks =
        IntStream.range(1, 5_000).mapToObj(i -> mark(MarkKind.FINDING, i, 0, 9)).toList();
    List<Node> tree = MarkedText.of(TEXT, new Span(0, TEXT.length()), marks);
    assertThat(depth(tree)).isLessThan(60);
    assertThat(words(tree)).isEqualTo(TEXT);
  }

  private record Given(Span part, List<Mark> marks) {
    static Given of(int seed) {
      Random random = new Random(seed);
      Span part = span(random);
      int count = random.nextInt(8);
      List<Mark> marks = new ArrayList<>();
      for (int i = 1; i <= count; i++) {
        MarkKind kind = KINDS.get(random.nextInt(KINDS.size()));
        marks.add(new Mark(kind, i, span(random), random.nextBoolean()));
      }
      return new Given(part, marks);
    }

    List<Node> tree() {
      return MarkedText.of(TEXT, part, marks);
    }

    private static Span span(Random random) {
      int a = random.nextInt(TEXT.length() + 1);
      int b = random.nextInt(TEXT.length() + 1);
      return new Span(Math.min(a, b), Math.max(a, b));
    }
  }

  private static Mark mark(MarkKind kind, int number, int start, int end) {
    return new Mark(kind, number, new Span(start, end), false);
  }

  private static String words(List<Node> nodes) {
    return nodes.stream()
        .map(
            node ->
                switch (node) {
                  case Node.Words words -> words.text();
                  case Node.Marked marked -> words(marked.inside());
                })
        .collect(Collectors.joining());
  }

  private static String covered(List<Node> nodes, Mark mark) {
    StringBuilder covered = new StringBuilder();
    for (Node node : nodes) {
      if (node instanceof Node.Marked marked) {
        covered.append(
            marked.mark().equals(mark) ? words(marked.inside()) : covered(marked.inside(), mark));
      }
    }
    return covered.toString();
  }

  private static void begun(List<Node> nodes, List<String> into) {
    for (Node node : nodes) {
      if (node instanceof Node.Marked marked) {
        if (marked.isFirst()) {
          into.add(marked.mark().id());
        }
        begun(marked.inside(), into);
      }
    }
  }

  private static int depth(List<Node> nodes) {
    return nodes.stream()
        .mapToInt(node -> node instanceof Node.Marked marked ? 1 + depth(marked.inside()) : 0)
        .max()
        .orElse(0);
  }

  private static String drawn(List<Node> nodes) {
    StringBuilder drawn = new StringBuilder();
    for (Node node : nodes) {
      switch (node) {
        case Node.Words words -> drawn.append(words.text());
        case Node.Marked marked ->
            drawn
                .append('[')
                .append(marked.mark().id())
                .append(marked.isFirst() ? " " : "+ ")
                .append(drawn(marked.inside()))
                .append(']');
      }
    }
    return drawn.toString();
  }
}
