/**
 * The public ledger (台账): measures, commitments, indicators, bodies, places and policies of all
 * published letters. One folder for the six, since they share one table, one filter and one list;
 * only what is drawn above the list differs.
 */
@NullMarked
package huiyin.server.ledgers;

import org.jspecify.annotations.NullMarked;
