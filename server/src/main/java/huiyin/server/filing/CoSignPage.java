package huiyin.server.filing;

import huiyin.server.web.Slips;
import huiyin.server.web.acts.CaseHeading;
import java.util.List;

/** The page on which someone who was asked to co-sign answers. */
public record CoSignPage(
    CaseHeading heading,
    String lead,
    String analysis,
    List<String> asks,
    String key,
    Slips slips) {}
