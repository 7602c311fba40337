package huiyin.server.replying;

import huiyin.paper.LetterDocument;
import huiyin.server.web.Slips;
import huiyin.server.web.acts.CaseHeading;

/**
 * The page on which a letter is signed: what is seen here is what is signed.
 *
 * @param letter its parts, to be shown
 * @param text the letter as it will stand, in its canonical form
 * @param pages where its PDF is
 */
public record SignPage(
    CaseHeading heading,
    String number,
    String date,
    LetterDocument letter,
    String text,
    String pages,
    String letterDigest,
    String pdfDigest,
    String key,
    Slips slips) {}
