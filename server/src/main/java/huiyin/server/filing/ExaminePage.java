package huiyin.server.filing;

import huiyin.server.web.Choice;
import huiyin.server.web.Slips;
import huiyin.server.web.acts.CaseHeading;
import java.util.List;

/** The page on which the committee decides whether an item is filed. */
public record ExaminePage(
    CaseHeading heading,
    String proposers,
    String analysis,
    List<String> asks,
    List<Choice> outcomes,
    String number,
    List<Choice> categories,
    List<Choice> reasons,
    List<Choice> turns,
    String into,
    String words,
    String key,
    Slips slips) {}
