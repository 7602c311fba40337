/**
 * A text with every fact marked where it stands: marks of any overlap become a well nested tree, so
 * that nothing of the text is lost, doubled or moved.
 */
@NullMarked
package huiyin.server.web.marks;

import org.jspecify.annotations.NullMarked;
