package huiyin.server.consulting;

import huiyin.server.web.Choice;
import huiyin.server.web.Slips;
import huiyin.server.web.acts.CaseHeading;
import java.util.List;

/** The page on which a talk with the proposer is recorded. */
public record TalkPage(
    CaseHeading heading, List<Choice> forms, String words, String key, Slips slips) {}
