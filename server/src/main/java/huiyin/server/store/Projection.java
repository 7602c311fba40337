package huiyin.server.store;

import huiyin.casework.Case;
import huiyin.casework.Event;
import java.util.List;

/** Keeps a feature's own tables (db/derived) in step with what happens, in the same transaction. */
public interface Projection {

  /** The tables that it alone writes, those first that refer to others. */
  List<String> tables();

  /** Takes note of one event; the case is as it is after it. */
  void on(StreamId stream, Event event, Case after);
}
