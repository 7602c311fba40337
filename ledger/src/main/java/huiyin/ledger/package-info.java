/** What letters say, gathered: measures, commitments, indicators, bodies, places, policies. */
@NullMarked
package huiyin.ledger;

import org.jspecify.annotations.NullMarked;
