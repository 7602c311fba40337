package huiyin.server.publishing;

import huiyin.server.web.Choice;
import huiyin.server.web.Slips;
import huiyin.server.web.acts.CaseHeading;
import java.util.List;

/** The page on which a reply is made public, or kept back. */
public record PublishPage(
    CaseHeading heading,
    String letterNumber,
    List<Choice> openness,
    String words,
    String key,
    Slips slips) {}
