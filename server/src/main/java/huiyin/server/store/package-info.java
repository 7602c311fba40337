/**
 * The only writers: what happened is kept as events, and everything else is made from them.
 *
 * <p>A stream ({@code case/…}) is a row of events with versions 1, 2, 3…; an event is its type (the
 * simple name of its record), its body as JSON, and a hash over the hash before it, stream,
 * version, type and body, so that a changed or missing event shows. A command and all that follows
 * from it — events, projections, answered key — is one transaction. Readers of everything follow
 * (transaction, position) and see only transactions before which none is still open, so that
 * nothing is passed over.
 */
@NullMarked
package huiyin.server.store;

import org.jspecify.annotations.NullMarked;
