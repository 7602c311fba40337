package huiyin.server.web.acts;

import huiyin.casework.Case;
import huiyin.server.web.Errors;

/**
 * Which case a page is about.
 *
 * @param number its number, empty before it is filed
 * @param kind CPPCC or NPC
 * @param body the assembly and session that it was put to
 */
public record CaseHeading(String id, String number, String title, String kind, String body) {

  /** The heading of a case that has been submitted. */
  public static CaseHeading of(Case c) {
    var item = c.item();
    if (item == null) {
      throw Errors.notFound();
    }
    var number = c.docket().number();
    return new CaseHeading(
        c.id(),
        number == null ? "" : number,
        item.title(),
        item.kind().name(),
        item.assembly() + item.session());
  }

  /** Whether the committee has given it a number. */
  public boolean numbered() {
    return !number.isEmpty();
  }
}
