package huiyin.server.setup.postgres;

import huiyin.server.CannotStart;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The server program of PostgreSQL, unpacked once from the archive that comes with ours. */
record Binaries(Path folder) {

  /** Unpacks it, unless this very archive was unpacked before. */
  static Binaries in(Path data) {
    URL archive = archive();
    try {
      Path folder = data.resolve("postgres").resolve(mark(archive));
      if (!Files.isDirectory(folder)) {
        Path half = folder.resolveSibling("half");
        Folder.clear(half);
        unpack(archive, half);
        Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
      }
      return new Binaries(folder.toRealPath());
    } catch (IOException e) {
      throw new CannotStart("unpack", data, String.valueOf(e.getMessage())).after(e);
    }
  }

  String program(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }

  /** Whether a process that runs this command is a server of this data folder. */
  boolean runs(String command) {
    return Path.of(command).startsWith(folder);
  }

  private static URL archive() {
    String arch = System.getProperty("os.arch", "").equals("aarch64") ? "arm_64" : "x86_64";
    String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String os = name.contains("mac") ? "darwin" : "linux";
    URL found = Binaries.class.getResource("/postgres-" + os + "-" + arch + ".txz");
    if (found == null) {
      throw new CannotStart("no-postgres", os + "-" + arch);
    }
    return found;
  }

  private static String mark(URL archive) throws IOException {
    URLConnection connection = archive.openConnection();
    return connection instanceof JarURLConnection jar
        ? Long.toHexString(jar.getJarEntry().getCrc())
        : Long.toHexString(connection.getContentLengthLong());
  }

  private static void unpack(URL archive, Path into) throws IOException {
    try (InputStream raw = archive.openStream();
        TarArchiveInputStream tar =
            new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(raw, 1 << 16)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, into.resolve(entry.getName()).normalize(), into);
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path to, Path into)
      throws IOException {
    if (!to.startsWith(into)) {
      throw new IOException("leaves the folder: " + entry.getName());
    }
    Files.createDirectories(entry.isDirectory() ? to : to.resolveSibling("."));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(to, Path.of(entry.getLinkName()));
    } else if (!entry.isDirectory()) {
      Files.copy(tar, to);
      if ((entry.getMode() & 0100) != 0 && !to.toFile().setExecutable(true, false)) {
        throw new IOException("can't be made executable: " + to);
      }
    }
  }
}
