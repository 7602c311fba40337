/** Canonical text, digest, signature, log and proof: what a verifier needs. */
@NullMarked
package huiyin.seal;

import org.jspecify.annotations.NullMarked;
