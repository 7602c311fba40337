package huiyin.server.setup.postgres;

import huiyin.server.CannotStart;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of the program's own: started with it, brought up again when it falls, stopped with
 * it.
 */
public final class OwnPostgres implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OwnPostgres.class);
  private static final int FALLS = 3;
  private static final Duration WHILE = Duration.ofMinutes(2);
  private static final long FULL = 8L << 20;

  private final FolderLock lock;
  private final Binaries binaries;
  private final Ground ground;
  private final Cluster cluster;
  private final File log;
  private final Consumer<CannotStart> lost;
  private final Deque<Long> falls = new ArrayDeque<>();
  private Postmaster postmaster;
  private boolean closed;

  private OwnPostgres(Path data, FolderLock lock, Consumer<CannotStart> lost) {
    this.lock = lock;
    this.lost = lost;
    this.ground = Ground.find();
    this.binaries = Binaries.in(data);
    this.cluster = Cluster.in(data, binaries, ground);
    this.log = freshLog(data);
    ground.own(cluster.folder(), binaries.folder());
    this.postmaster = Postmaster.start(cluster, binaries, ground, freePort(), log);
    watch(postmaster);
  }

  /**
   * Starts the one of a data folder.
   *
   * @param lost is told, once, when it has fallen and can't be brought up again
   */
  public static OwnPostgres start(Path data, Consumer<CannotStart> lost) {
    FolderLock lock = FolderLock.of(data);
    try {
      return new OwnPostgres(data, lock, lost);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Where it is, for a driver. */
  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + postmaster.port() + "/postgres";
  }

  /** Its one user. */
  public String user() {
    return Cluster.USER;
  }

  /** The password of its one user. */
  public String password() {
    return cluster.password();
  }

  /** The process that holds it. */
  ProcessHandle watchdog() {
    return postmaster.watchdog().toHandle();
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    postmaster.stop();
    lock.close();
  }

  private void watch(Postmaster watched) {
    var _ = watched.watchdog().onExit().thenAccept(ended -> fallen(ended.exitValue()));
  }

  private synchronized void fallen(int status) {
    if (closed) {
      return;
    }
    long now = System.nanoTime();
    falls.addLast(now);
    while (now - falls.getFirst() > WHILE.toNanos()) {
      falls.removeFirst();
    }
    LOG.warn("PostgreSQL ended by itself (status {}); it is brought up again", status);
    try {
      if (falls.size() > FALLS) {
        throw new CannotStart("falls", FALLS, log);
      }
      postmaster.stop();
      postmaster = Postmaster.start(cluster, binaries, ground, postmaster.port(), log);
      watch(postmaster);
      LOG.info("PostgreSQL is up again");
    } catch (CannotStart e) {
      lost.accept(e);
    }
  }

  private static File freshLog(Path data) {
    Path log = data.resolve("postgres.log");
    try {
      if (Files.exists(log) && Files.size(log) > FULL) {
        Files.move(log, data.resolve("postgres.log.old"), StandardCopyOption.REPLACE_EXISTING);
      }
      return log.toFile();
    } catch (IOException e) {
      throw new CannotStart("folder-not-writable", data).after(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new CannotStart("postgres", String.valueOf(e.getMessage())).after(e);
    }
  }
}
