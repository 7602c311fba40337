package huiyin.letter.read;

import huiyin.letter.DocumentKind;
import huiyin.letter.Found;
import huiyin.letter.Header.Addressee;
import huiyin.letter.ReadingRule;
import huiyin.letter.term.ProposalKind;
import java.util.List;
import java.util.Optional;

/** Whose item a letter answers, and whether it is an answer at all. */
final class Kinds {
  private static final Words CPPCC = Words.of("政协", "提案");
  private static final Words NPC = Words.of("人大", "人民代表大会", "议案", "代表建议");
  private static final Words SUGGESTION = Words.of("建议");
  private static final Words OPINION = Words.of("会办意见", "协办意见", "会办函", "协办函", "会办的意见", "协办的意见");
  private static final Words REPLY =
      Words.of("答复", "回复", "复函", "函复", "收悉", "的函", "复文", "回函", "办理情况", "办理结果");

  private Kinds() {}

  /** The title tells; without it the opening does, and last the greeting. */
  static Optional<Found<ProposalKind>> proposal(
      Folded page, Optional<Title> title, List<Line> opening, List<Addressee> addressees) {
    return title
        .flatMap(t -> in(page, t.start(), t.end()))
        .or(() -> opening.stream().flatMap(l -> in(page, l.start(), l.end()).stream()).findFirst())
        .or(() -> addressees.stream().flatMap(a -> greeted(a).stream()).findFirst());
  }

  private static Optional<Found<ProposalKind>> in(Folded page, int start, int end) {
    for (int i = start; i < end; i++) {
      int cppcc = CPPCC.at(page.text(), i);
      int npc = NPC.at(page.text(), i);
      if (cppcc + npc > 0) {
        ProposalKind kind = cppcc > 0 ? ProposalKind.CPPCC : ProposalKind.NPC;
        return Optional.of(
            new Found<>(kind, ReadingRule.KIND_WORDS, page.span(i, i + cppcc + npc)));
      }
    }
    int suggestion = SUGGESTION.find(page.text(), start, end);
    return suggestion < 0
        ? Optional.empty()
        : Optional.of(
            new Found<>(
                ProposalKind.NPC, ReadingRule.KIND_WORDS, page.span(suggestion, suggestion + 2)));
  }

  private static Optional<Found<ProposalKind>> greeted(Addressee addressee) {
    return switch (addressee.role()) {
      case "委员" ->
          Optional.of(new Found<>(ProposalKind.CPPCC, ReadingRule.GREETING, addressee.at()));
      case "代表" -> Optional.of(new Found<>(ProposalKind.NPC, ReadingRule.GREETING, addressee.at()));
      default -> Optional.empty();
    };
  }

  static DocumentKind document(String text, Optional<Title> title, List<Line> opening) {
    boolean opinion =
        title.filter(t -> OPINION.in(text, t.start(), t.end())).isPresent()
            || opening.stream().anyMatch(l -> givesOpinion(text, l));
    if (opinion) {
      return DocumentKind.OPINION;
    }
    boolean reply =
        title.isPresent() || opening.stream().anyMatch(l -> REPLY.in(text, l.start(), l.end()));
    return reply ? DocumentKind.REPLY : DocumentKind.OTHER;
  }

  private static boolean isPlain(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Glyph.isHan(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** 现提出我局会办意见如下, and not: 综合会办意见，现答复如下. */
  private static boolean givesOpinion(String text, Line line) {
    int opinion = OPINION.find(text, line.start(), line.end());
    if (opinion < 0) {
      return false;
    }
    int end = opinion + OPINION.at(text, opinion);
    int below = text.indexOf("如下", end, Math.min(line.end(), end + 8));
    return text.startsWith("如下", opinion - 2) || (below >= 0 && isPlain(text, end, below));
  }
}
