package huiyin.server.setup.postgres;

import huiyin.server.CannotStart;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second program out of a data folder; the system lets go of it however the program ends.
 */
final class FolderLock implements AutoCloseable {
  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  static FolderLock of(Path data) {
    FileChannel channel = open(data);
    try {
      if (tryLock(channel) == null) {
        channel.close();
        throw new CannotStart("folder-in-use", data);
      }
      return new FolderLock(channel);
    } catch (IOException e) {
      throw new CannotStart("folder-not-writable", data).after(e);
    }
  }

  private static FileChannel open(Path data) {
    try {
      Files.createDirectories(data);
      return FileChannel.open(
          data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new CannotStart("folder-not-writable", data).after(e);
    }
  }

  private static @Nullable Object tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
