package huiyin.server.cases;

import huiyin.server.web.Choice;
import java.util.List;

/**
 * The list of cases that a person may see.
 *
 * @param query what narrows it, as the links to other pages carry it
 */
public record CasesPage(
    List<Row> rows,
    int total,
    int page,
    int pages,
    String text,
    List<Choice> stages,
    List<Choice> units,
    String query,
    boolean writes) {

  /** One case in the list. */
  public record Row(
      String id, String number, String title, String stage, String lead, String changed) {}
}
