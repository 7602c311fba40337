/**
 * Cases of other projects, scored by their own values after the conventions of docs/peer-cases.md.
 */
@NullMarked
package huiyin.cli.cases;

import org.jspecify.annotations.NullMarked;
