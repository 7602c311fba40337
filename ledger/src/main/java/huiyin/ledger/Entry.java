package huiyin.ledger;

import huiyin.letter.Quantity.Bound;
import huiyin.letter.Span;
import huiyin.letter.term.Assembly.Level;
import huiyin.letter.term.Edtf;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of the ledger (台账): something that a letter says, and where it says it. */
public sealed interface Entry {

  /** By letter, then by place in the letter, then by kind. */
  Comparator<Entry> IN_ORDER =
      Comparator.comparing(Entry::letter)
          .thenComparingInt(e -> e.at().start())
          .thenComparingInt(e -> e.at().end())
          .thenComparing(Entry::kind);

  Source source();

  Kind kind();

  default String letter() {
    return source().letter();
  }

  default Span at() {
    return source().at();
  }

  /** The same whenever the same letter is read: letter, kind and span. */
  default String id() {
    return letter()
        + "#"
        + kind().name().toLowerCase(Locale.ROOT)
        + "-"
        + at().start()
        + "-"
        + at().end();
  }

  /** The sorts of line that a ledger holds. */
  enum Kind {
    MEASURE,
    COMMITMENT,
    INDICATOR,
    BODY,
    PLACE,
    POLICY
  }

  /**
   * A sentence that reports something done (已开展的工作).
   *
   * @param area the outline heading above it
   * @param point the heading of the inline point (一是…) that it stands under
   * @param actor the bodies that the sentence opens with; null when it opens with none, as for the
   *     issuer
   * @param date when, where the sentence says so
   */
  record Measure(
      Source source,
      @Nullable String area,
      @Nullable String point,
      @Nullable String actor,
      @Nullable Edtf date)
      implements Entry {
    @Override
    public Kind kind() {
      return Kind.MEASURE;
    }
  }

  /**
   * A sentence that says what will be done (承诺).
   *
   * @param hedges the words that soften it, as printed
   */
  record Commitment(
      Source source,
      @Nullable String area,
      @Nullable String point,
      @Nullable String actor,
      @Nullable Edtf deadline,
      List<String> hedges)
      implements Entry {
    public Commitment {
      hedges = List.copyOf(hedges);
    }

    @Override
    public Kind kind() {
      return Kind.COMMITMENT;
    }
  }

  /**
   * A figure (指标).
   *
   * @param name what it counts or measures, empty when the letter does not say
   * @param max the upper end of a range
   * @param place for which it holds, where the sentence names one
   * @param comparison null for a plain amount
   */
  record Indicator(
      Source source,
      String name,
      BigDecimal value,
      @Nullable BigDecimal max,
      String unit,
      Bound bound,
      @Nullable Edtf period,
      @Nullable String place,
      @Nullable Comparison comparison)
      implements Entry {
    @Override
    public Kind kind() {
      return Kind.INDICATOR;
    }
  }

  /**
   * A body or platform (机构、平台).
   *
   * @param place the division that its name tells, or that of the issuer for 省…, 市…
   * @param fullName the organ's full name, where the letter tells it
   */
  record Body(
      Source source,
      String name,
      BodyKind sort,
      @Nullable Level level,
      @Nullable String place,
      @Nullable String fullName)
      implements Entry {
    public Body(
        Source source, String name, BodyKind sort, @Nullable Level level, @Nullable String place) {
      this(source, name, sort, level, place, null);
    }

    @Override
    public Kind kind() {
      return Kind.BODY;
    }
  }

  /**
   * A division, park or zone.
   *
   * @param division the administrative division that it is or lies in, where the letter tells
   * @param code the division's own code (GB/T 2260), where the letter tells which is meant
   */
  record Place(
      Source source,
      String name,
      huiyin.letter.Place.Kind sort,
      @Nullable String division,
      @Nullable String code)
      implements Entry {
    public Place(
        Source source, String name, huiyin.letter.Place.Kind sort, @Nullable String division) {
      this(source, name, sort, division, null);
    }

    @Override
    public Kind kind() {
      return Kind.PLACE;
    }
  }

  /**
   * A law, plan or other document, and the steps of its way that this letter tells.
   *
   * @param title as printed, marks of a draft among it
   * @param number its document number, where given
   * @param place the division that its title tells, else that of the letter's issuer
   * @param canonicalTitle the full title that the letter gives to a short one
   */
  record Policy(
      Source source,
      String title,
      PolicyKind sort,
      @Nullable String number,
      @Nullable String place,
      List<Step> steps,
      @Nullable String canonicalTitle)
      implements Entry {
    public Policy(
        Source source,
        String title,
        PolicyKind sort,
        @Nullable String number,
        @Nullable String place,
        List<Step> steps) {
      this(source, title, sort, number, place, steps, null);
    }

    public Policy {
      steps = List.copyOf(steps);
    }

    @Override
    public Kind kind() {
      return Kind.POLICY;
    }

    /** The furthest stage that this letter says was reached. */
    public Optional<Stage> reached() {
      return steps.stream()
          .filter(s -> !s.promised())
          .map(Step::stage)
          .max(Comparator.naturalOrder());
    }
  }
}
