/**
 * Published letters for everyone: the list, and each as it was signed, with its proof and what it
 * reports and promises.
 */
@NullMarked
package huiyin.server.letters;

import org.jspecify.annotations.NullMarked;
