package huiyin.server.setup.demo;

import huiyin.letter.term.LetterNumber;
import huiyin.paper.LetterDocument;

/** Where sample lives get their numbers and leave their signed letters. */
interface Office {
  /** The next number of an item filed under a rulebook. */
  String itemNumber(String rulebook, int year);

  /** The next letter number of an organ. */
  LetterNumber letterNumber(String organCode, int year);

  /** Keeps the text and the document of a letter, and says by which digests they are found. */
  Digests keep(LetterDocument letter);

  /** The digests of what is signed. */
  record Digests(String letter, String pdf) {}
}
