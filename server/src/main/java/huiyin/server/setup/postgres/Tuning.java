package huiyin.server.setup.postgres;

import java.util.stream.Stream;

/**
 * The settings of a small database server: little memory, and nothing acknowledged is ever lost.
 */
final class Tuning {
  private Tuning() {}

  static Stream<String> of(int port) {
    return Stream.of(
        "listen_addresses=127.0.0.1",
        "port=" + port,
        "unix_socket_directories=",
        "fsync=on",
        "synchronous_commit=on",
        "full_page_writes=on",
        "max_connections=20",
        "superuser_reserved_connections=2",
        "shared_buffers=24MB",
        "work_mem=4MB",
        "maintenance_work_mem=32MB",
        "wal_buffers=1MB",
        "max_wal_size=256MB",
        "io_method=sync",
        "max_worker_processes=2",
        "max_parallel_workers=0",
        "autovacuum_max_workers=1",
        "max_replication_slots=0",
        "max_wal_senders=0",
        "max_logical_replication_workers=0",
        "wal_level=minimal",
        "jit=off",
        "timezone=UTC",
        "log_timezone=UTC",
        "log_checkpoints=off",
        "cluster_name=huiyin");
  }
}
