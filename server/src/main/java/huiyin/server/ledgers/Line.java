package huiyin.server.ledgers;

import huiyin.ledger.Entry;
import huiyin.server.web.Addresses;

/** An entry with the letter that says it, and the mark under which it stands there. */
public record Line(Entry entry, String mark, String issuer, String title) {

  /** The address of the words in the letter. */
  public String address() {
    return Addresses.letter(entry.letter()) + (mark.isEmpty() ? "" : "#" + mark);
  }
}
