/** What units do before they answer: acknowledge, talk with the proposer, give opinions. */
@NullMarked
package huiyin.server.consulting;

import org.jspecify.annotations.NullMarked;
