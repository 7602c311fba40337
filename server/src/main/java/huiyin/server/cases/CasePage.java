package huiyin.server.cases;

import huiyin.server.web.acts.CaseHeading;
import java.util.List;

/**
 * One case: its next act, its drawn life, its limits, its people and its record.
 *
 * @param running how many limits run
 * @param chainEnd the end of the chain of its events, shortened
 * @param letterAddress where the published letter is, empty before
 */
public record CasePage(
    CaseHeading heading,
    String stage,
    String lead,
    boolean sample,
    NextBand next,
    Timeline timeline,
    String drawn,
    List<LimitView> limits,
    long running,
    List<PartyRow> parties,
    List<Opinion> opinions,
    List<String> asks,
    String analysis,
    List<RecordLine> record,
    String chainEnd,
    String letterNumber,
    String letterAddress) {

  /** What a co-handling unit wrote for the lead. */
  public record Opinion(String unit, String on, String text) {}
}
