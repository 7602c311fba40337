package huiyin.server.setup.demo;

import huiyin.letter.term.Openness;
import java.util.List;

/**
 * One invented item and its life so far.
 *
 * @param number given on filing; empty takes the next that is free
 * @param letterNumber the serial of the letter; 0 takes the next that is free
 * @param coSigners who is asked to co-sign
 * @param replyClass empty when there is no reply yet
 * @param reply the paragraphs of the reply, with places for days and the item's number
 */
record SampleCase(
    Sitting sitting,
    String id,
    String title,
    String analysis,
    String asks,
    String proposer,
    List<String> coSigners,
    String number,
    int letterNumber,
    String lead,
    List<String> coHandlers,
    String replyClass,
    Openness openness,
    List<Step> life,
    String reply) {
  SampleCase {
    coSigners = List.copyOf(coSigners);
    coHandlers = List.copyOf(coHandlers);
    life = List.copyOf(life);
  }
}
