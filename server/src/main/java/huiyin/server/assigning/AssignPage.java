package huiyin.server.assigning;

import huiyin.server.web.Choice;
import huiyin.server.web.Slips;
import huiyin.server.web.acts.CaseHeading;
import java.util.List;

/**
 * The page on which units are chosen.
 *
 * @param again whether other units had the item before
 */
public record AssignPage(
    CaseHeading heading,
    boolean again,
    List<Choice> leads,
    List<Choice> others,
    String words,
    String key,
    Slips slips,
    List<String> asks) {}
