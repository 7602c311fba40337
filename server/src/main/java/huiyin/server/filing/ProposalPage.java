package huiyin.server.filing;

import huiyin.server.web.Choice;
import huiyin.server.web.Slips;
import java.util.List;

/**
 * The page on which an item is written.
 *
 * @param action where the form goes
 * @param sentBack why the committee sent it back; empty for a new one
 */
public record ProposalPage(
    String action,
    String sentBack,
    List<Choice> rulebooks,
    String session,
    String title,
    String analysis,
    List<String> asks,
    List<Choice> people,
    String key,
    Slips slips) {}
