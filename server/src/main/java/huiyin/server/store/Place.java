package huiyin.server.store;

/** A place in the order of all events; after START come all that ever were. */
public record Place(String transaction, long position) {
  public static final Place START = new Place("0", 0);
}
