package huiyin.casework.rulebook;

import huiyin.letter.term.Assembly;
import huiyin.letter.term.Openness;
import huiyin.letter.term.ProposalKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of one jurisdiction and assembly say, as far as the program acts by them.
 *
 * @param sample whether it is made up for the demonstration
 * @param parent the rulebook that holds where this one has nothing; each limit names its own
 * @param rounds how many times an item is handled at most, 0 when no number is given
 * @param contactRequired whether a unit must hear the proposer before it answers
 * @param drafterMayReview whether one person may draft and approve
 */
public record Rulebook(
    String id,
    String name,
    boolean sample,
    Jurisdiction jurisdiction,
    @Nullable String parent,
    Map<Topic, Basis> bases,
    Map<Step, Limit> limits,
    Withdrawal withdrawal,
    List<Term> categories,
    List<Term> refusalReasons,
    List<Term> handlingKinds,
    List<ClassMeaning> classes,
    Extending extension,
    int rounds,
    boolean contactRequired,
    boolean drafterMayReview,
    List<Dimension> dimensions,
    Openness publication,
    List<String> gaps,
    Workdays workdays) {
  public Rulebook {
    bases = Map.copyOf(bases);
    limits = Collections.unmodifiableMap(new EnumMap<>(limits));
    categories = List.copyOf(categories);
    refusalReasons = List.copyOf(refusalReasons);
    handlingKinds = List.copyOf(handlingKinds);
    classes = List.copyOf(classes);
    dimensions = List.copyOf(dimensions);
    gaps = List.copyOf(gaps);
  }

  /** Where and for whom it holds. */
  public record Jurisdiction(
      String place, Assembly.Level level, ProposalKind assembly, String body, String office) {}

  /** A code of ours and the local word for it. */
  public record Term(String code, String word, Basis basis) {}

  /**
   * A reply class as this jurisdiction uses it.
   *
   * @param opensCommitment whether what such a reply promises is followed
   * @param byRule whether a rule says so, or it is our own reading
   */
  public record ClassMeaning(
      String code, String word, boolean opensCommitment, boolean byRule, Basis basis) {}

  /** What a proposer rates, and the value that may bring re-handling. */
  public record Dimension(
      String code, String word, List<String> values, @Nullable String rehandleOn) {
    public Dimension {
      values = List.copyOf(values);
    }
  }

  /** Until when an item may be withdrawn. */
  public enum Withdrawal {
    ANY_TIME,
    BEFORE_ASSIGNMENT,
    BEFORE_FILING,
    NOT_ALLOWED
  }

  /** What an extension needs, and how far the limit then reaches; NOT_GIVEN has no length. */
  public record Extending(Needs needs, @Nullable Length length, Basis basis) {}

  /** What must be had before the longer limit holds. */
  public enum Needs {
    NONE,
    NOTICE,
    CONSENT,
    NOT_GIVEN
  }

  Rulebook with(Map<Step, Limit> changed) {
    return new Rulebook(
        id,
        name,
        sample,
        jurisdiction,
        parent,
        bases,
        changed,
        withdrawal,
        categories,
        refusalReasons,
        handlingKinds,
        classes,
        extension,
        rounds,
        contactRequired,
        drafterMayReview,
        dimensions,
        publication,
        gaps,
        workdays);
  }

  /** What this rulebook, or the one it inherits from, says of a step. */
  public Optional<Limit> limit(Step step) {
    return Optional.ofNullable(limits.get(step));
  }

  /** The limit of a step if a clock runs by it. */
  public Optional<Limit> running(Step step) {
    return limit(step).filter(l -> l.state().runs());
  }

  /** The reply's limit as far as an extension reaches, where no limit of its own says so. */
  public Limit extended(Limit reply) {
    return extension.length() == null
        ? reply
        : new Limit(
            Step.REPLY_HARD,
            extension.basis() instanceof Basis.Law ? LimitState.SET : LimitState.ENTERED,
            extension.length(),
            reply.from(),
            reply.by(),
            reply.to(),
            extension.basis() instanceof Basis.None ? reply.basis() : extension.basis(),
            "",
            id);
  }

  /** The article that a topic rests on, if it is law. */
  public @Nullable Article article(Topic topic) {
    return bases.get(topic) instanceof Basis.Law law ? law.article() : null;
  }

  /** The article that a step's limit rests on, if it is law. */
  public @Nullable Article article(Step step) {
    return limit(step).flatMap(Limit::article).orElse(null);
  }
}
