package huiyin.letter;

import java.util.ArrayList;
import java.util.List;

/** All places that a letter points at. */
final class Spans {
  private Spans() {}

  static List<Span> of(Letter letter) {
    List<Span> spans = new ArrayList<>(List.of(letter.at()));
    facts(letter).forEach(spans::addAll);
    Header header = letter.header();
    header.addressees().forEach(a -> spans.add(a.at()));
    header.contacts().forEach(c -> spans.add(c.at()));
    header.consulted().forEach(c -> spans.add(c.at()));
    header.proposalNumbers().forEach(c -> spans.add(c.at()));
    header.proposalTitles().forEach(c -> spans.add(c.at()));
    if (header.title() != null) {
      spans.add(header.title().at());
    }
    if (header.letterNumber() != null) {
      spans.add(header.letterNumber().at());
    }
    if (header.assembly() != null) {
      spans.add(header.assembly().at());
    }
    if (header.issuer() != null) {
      spans.add(header.issuer().at());
    }
    return spans;
  }

  /** The places of each kind of fact, in the letter's order. */
  static List<List<Span>> facts(Letter letter) {
    List<List<? extends Fact>> kinds =
        List.of(
            letter.outline(),
            letter.points(),
            letter.quantities(),
            letter.dates(),
            letter.works(),
            letter.bodies(),
            letter.places(),
            letter.measures(),
            letter.commitments());
    return kinds.stream().map(facts -> facts.stream().map(Fact::at).toList()).toList();
  }
}
