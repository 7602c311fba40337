package huiyin.server.replying;

import huiyin.paper.LetterDocument;
import huiyin.server.web.Slips;
import huiyin.server.web.acts.CaseHeading;

/** The page on which a draft is reviewed: approved, or returned with a reason. */
public record ReviewPage(
    CaseHeading heading,
    LetterDocument letter,
    Checked checked,
    String replyClass,
    String openness,
    String words,
    String key,
    Slips slips) {}
