package huiyin.server.ledgers;

import huiyin.ledger.Entry.Kind;
import huiyin.server.web.Errors;
import huiyin.server.web.Paging;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the ledger: as a whole, and kind by kind. */
@Controller
class LedgerController {
  private static final int ON_A_PAGE = 50;
  private static final int DRAWN = 600;

  private final LedgerStore entries;

  LedgerController(LedgerStore entries) {
    this.entries = entries;
  }

  @GetMapping("/ledger")
  ModelAndView all(
      @RequestParam(defaultValue = "") String letter,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String q) {
    Filter filter = Filter.of(letter, unit, q);
    List<Line> newest =
        Arrays.stream(Kind.values())
            .flatMap(kind -> entries.list(kind, filter, DRAWN, 0).stream())
            .toList();
    return new ModelAndView(
        "huiyin/server/ledgers/LedgerPage",
        Map.of(
            "page",
            new LedgerPage(
                filter,
                entries.issuers(),
                entries.counts(filter),
                Drawing.of(newest),
                newest.size())));
  }

  @GetMapping("/ledger/{tag}")
  ModelAndView section(
      @PathVariable String tag,
      @RequestParam(defaultValue = "") String letter,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page) {
    Section section = Section.of(tag).orElseThrow(Errors::notFound);
    Filter filter = Filter.of(letter, unit, q);
    long total = entries.counts(filter).getOrDefault(section.kind(), 0L);
    Paging paging = Paging.of(page, ON_A_PAGE, total, "/ledger/" + tag, filter.query());
    List<Line> lines = entries.list(section.kind(), filter, ON_A_PAGE, paging.offset());
    return new ModelAndView(
        "huiyin/server/ledgers/SectionPage",
        Map.of(
            "page",
            new SectionPage(section, filter, entries.issuers(), lines, paging, Drawing.of(lines))));
  }
}
