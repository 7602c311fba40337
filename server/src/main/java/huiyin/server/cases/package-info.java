/** The list of cases and the page of one case: its next act, its limits, its record. */
@NullMarked
package huiyin.server.cases;

import org.jspecify.annotations.NullMarked;
