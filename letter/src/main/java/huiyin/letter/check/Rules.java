package huiyin.letter.check;

import huiyin.letter.Hidden;
import huiyin.letter.Letter;
import huiyin.letter.Span;
import huiyin.letter.check.rule.AddresseeEnding;
import huiyin.letter.check.rule.AddresseeMismatch;
import huiyin.letter.check.rule.AttachmentForm;
import huiyin.letter.check.rule.AverageArithmetic;
import huiyin.letter.check.rule.BankCard;
import huiyin.letter.check.rule.BlankPage;
import huiyin.letter.check.rule.BoundDoubled;
import huiyin.letter.check.rule.BrokenSigns;
import huiyin.letter.check.rule.ChangeDirection;
import huiyin.letter.check.rule.ClassMismatch;
import huiyin.letter.check.rule.ClockImpossible;
import huiyin.letter.check.rule.CopiesEnding;
import huiyin.letter.check.rule.CosignerCount;
import huiyin.letter.check.rule.DateImpossible;
import huiyin.letter.check.rule.DateOrder;
import huiyin.letter.check.rule.DeadlinePast;
import huiyin.letter.check.rule.DifferenceArithmetic;
import huiyin.letter.check.rule.EmptyPromise;
import huiyin.letter.check.rule.FallOverWhole;
import huiyin.letter.check.rule.ForeignText;
import huiyin.letter.check.rule.GrowthArithmetic;
import huiyin.letter.check.rule.HeadingEnding;
import huiyin.letter.check.rule.HiddenSigns;
import huiyin.letter.check.rule.HiddenText;
import huiyin.letter.check.rule.HomeAddress;
import huiyin.letter.check.rule.IdentityNumber;
import huiyin.letter.check.rule.IssueDateForm;
import huiyin.letter.check.rule.IssuerMismatch;
import huiyin.letter.check.rule.KindMismatch;
import huiyin.letter.check.rule.LabelSequence;
import huiyin.letter.check.rule.LetterNumberMismatch;
import huiyin.letter.check.rule.ListCount;
import huiyin.letter.check.rule.LookalikeLetters;
import huiyin.letter.check.rule.MobileNumber;
import huiyin.letter.check.rule.MultipleArithmetic;
import huiyin.letter.check.rule.NegationTwice;
import huiyin.letter.check.rule.NumberFormat;
import huiyin.letter.check.rule.NumberYear;
import huiyin.letter.check.rule.OpennessMismatch;
import huiyin.letter.check.rule.PairedCount;
import huiyin.letter.check.rule.PartOverWhole;
import huiyin.letter.check.rule.PercentForPoints;
import huiyin.letter.check.rule.Placeholder;
import huiyin.letter.check.rule.PlanYears;
import huiyin.letter.check.rule.ProposalNumberMismatch;
import huiyin.letter.check.rule.ProposalTitleMismatch;
import huiyin.letter.check.rule.Punctuation;
import huiyin.letter.check.rule.RangeOrder;
import huiyin.letter.check.rule.RateOverWhole;
import huiyin.letter.check.rule.RepeatedSentence;
import huiyin.letter.check.rule.RepeatedWord;
import huiyin.letter.check.rule.ReportAhead;
import huiyin.letter.check.rule.ScriptText;
import huiyin.letter.check.rule.SelfName;
import huiyin.letter.check.rule.SessionDate;
import huiyin.letter.check.rule.SessionMismatch;
import huiyin.letter.check.rule.ShareArithmetic;
import huiyin.letter.check.rule.ShareOverWhole;
import huiyin.letter.check.rule.ShareSum;
import huiyin.letter.check.rule.SignTwice;
import huiyin.letter.check.rule.SpanOrder;
import huiyin.letter.check.rule.SumArithmetic;
import huiyin.letter.check.rule.TitleEnding;
import huiyin.letter.check.rule.Typo;
import huiyin.letter.check.rule.UnansweredAsk;
import huiyin.letter.check.rule.WeekdayMismatch;
import huiyin.letter.check.rule.WorkNumberMismatch;
import huiyin.letter.check.rule.WrongUnit;
import huiyin.letter.read.Folded;
import huiyin.letter.read.Foreign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All rules, and what they find in a letter. */
public final class Rules {
  public static final List<Rule> ALL =
      List.of(
          new AddresseeEnding(),
          new TitleEnding(),
          new HeadingEnding(),
          new AttachmentForm(),
          new CopiesEnding(),
          new BlankPage(),
          new IssueDateForm(),
          new WeekdayMismatch(),
          new SpanOrder(),
          new ReportAhead(),
          new DeadlinePast(),
          new PlanYears(),
          new NumberYear(),
          new SessionDate(),
          new ClockImpossible(),
          new ProposalNumberMismatch(),
          new AddresseeMismatch(),
          new IssuerMismatch(),
          new ClassMismatch(),
          new ProposalTitleMismatch(),
          new OpennessMismatch(),
          new WorkNumberMismatch(),
          new CosignerCount(),
          new LetterNumberMismatch(),
          new SelfName(),
          new HiddenSigns(),
          new LookalikeLetters(),
          new BrokenSigns(),
          new ScriptText(),
          new IdentityNumber(),
          new BankCard(),
          new MobileNumber(),
          new HomeAddress(),
          new ForeignText(),
          new HiddenText(),
          new NumberFormat(),
          new KindMismatch(),
          new SessionMismatch(),
          new DateImpossible(),
          new DateOrder(),
          new LabelSequence(),
          new ListCount(),
          new ShareArithmetic(),
          new SumArithmetic(),
          new GrowthArithmetic(),
          new MultipleArithmetic(),
          new DifferenceArithmetic(),
          new PercentForPoints(),
          new ChangeDirection(),
          new RangeOrder(),
          new PartOverWhole(),
          new ShareOverWhole(),
          new RateOverWhole(),
          new FallOverWhole(),
          new SignTwice(),
          new AverageArithmetic(),
          new ShareSum(),
          new PairedCount(),
          new Placeholder(),
          new Punctuation(),
          new RepeatedWord(),
          new Typo(),
          new BoundDoubled(),
          new WrongUnit(),
          new NegationTwice(),
          new RepeatedSentence(),
          new EmptyPromise(),
          new UnansweredAsk());

  private static final Map<String, RulePage> PAGES =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Rule::id, rule -> RulePage.of(rule.id())));

  /** The page of each rule, in the order of {@link #ALL}. */
  private static final List<RulePage> IN_ORDER = ALL.stream().map(rule -> page(rule.id())).toList();

  private Rules() {}

  /** The page of a rule; refuses an id that is none. */
  public static RulePage page(String id) {
    RulePage page = PAGES.get(id);
    if (page == null) {
      throw new IllegalArgumentException("no rule " + id);
    }
    return page;
  }

  /** What is wrong with each letter of a page, in the order of the text. */
  public static List<List<Finding>> check(
      Folded folded, List<Letter> letters, List<Hidden> hidden) {
    List<Span> foreign = Foreign.pieces(folded);
    OddSigns odd = OddSigns.of(folded.source());
    List<List<Finding>> found = new ArrayList<>();
    for (int i = 0; i < letters.size(); i++) {
      int start = i == 0 ? 0 : letters.get(i - 1).at().end();
      int end = i + 1 == letters.size() ? folded.source().length() : letters.get(i).at().end();
      Span area = new Span(Math.min(start, end), end);
      found.add(check(new Subject(folded, foreign, odd, hidden, area, letters.get(i))));
    }
    return found;
  }

  private static List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < ALL.size(); i++) {
      Rule rule = ALL.get(i);
      RulePage page = IN_ORDER.get(i);
      rule.faults(subject)
          .filter(fault -> rule instanceof ForeignText || isOurs(subject, fault))
          .forEach(fault -> findings.add(finding(page, fault)));
    }
    findings.sort(Comparator.comparingInt(finding -> finding.at().start()));
    return findings;
  }

  /** In a stranger's words there is nothing to say but that they are a stranger's. */
  private static boolean isOurs(Subject subject, Fault fault) {
    return fault.at().equals(subject.letter().at()) || !subject.isForeign(fault.at());
  }

  private static Finding finding(RulePage page, Fault fault) {
    return new Finding(
        page.id(),
        page.severity(),
        page.sentence("zh-Hans", fault),
        fault.at(),
        fault.ask(),
        fault.fix());
  }
}
