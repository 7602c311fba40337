/**
 * What every page shares: the frame, the words, who is signed in, and what is said when something
 * fails.
 */
@NullMarked
package huiyin.server.web;

import org.jspecify.annotations.NullMarked;
