package huiyin.letter.check.rule;

import huiyin.letter.Found;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import huiyin.letter.term.ProposalKind;
import java.util.stream.Stream;

/**
 * A member (委员) files a proposal (提案), a deputy (代表) a suggestion (建议): the salutation must fit.
 */
public final class KindMismatch implements Rule {
  @Override
  public String id() {
    return "kind-mismatch";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    Found<ProposalKind> kind = subject.letter().header().proposalKind();
    if (kind == null) {
      return Stream.empty();
    }
    boolean isProposal = kind.value() == ProposalKind.CPPCC;
    String wrong = isProposal ? "代表" : "委员";
    String item = isProposal ? "提案" : "建议";
    String right = isProposal ? "委员" : "代表";
    return subject.letter().header().addressees().stream()
        .filter(each -> each.role().equals(wrong))
        .map(each -> Fault.at(each.at(), each.name() + wrong, item, right));
  }
}
