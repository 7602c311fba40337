package huiyin.paper.in;

import huiyin.paper.UnreadableFile;
import huiyin.paper.UnreadableFile.Reason;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * The files packed in a DOCX or OFD, unpacked within bounds.
 *
 * <p>It lies in a temporary file while it is open, since the packed sizes stand at a ZIP's end.
 */
public final class Archive implements AutoCloseable {
  private static final int MOST_ENTRIES = 10_000;
  private static final int MOST_A_PART = 32 * 1024 * 1024;
  private static final long MOST_IN_ALL = 128L * 1024 * 1024;
  private static final int MOST_TAGS = 400_000;
  private static final long MOST_TAGS_IN_ALL = 2_000_000;

  private final Path file;
  private final ZipFile zip;
  private long unpacked;
  private long tags;

  private Archive(Path file, ZipFile zip) {
    this.file = file;
    this.zip = zip;
  }

  /** Opens a package; refuses what is no whole ZIP. */
  public static Archive of(byte[] bytes) {
    try {
      Path file = Files.createTempFile("huiyin", ".zip");
      try {
        Files.write(file, bytes);
        return new Archive(file, new ZipFile(file.toFile(), StandardCharsets.UTF_8))
            .refuseTooMany();
      } catch (ZipException | EOFException | IllegalArgumentException broken) {
        Files.deleteIfExists(file);
        throw new UnreadableFile(Reason.BROKEN_FILE, broken);
      }
    } catch (IOException noDisk) {
      throw new UncheckedIOException(noDisk);
    }
  }

  private Archive refuseTooMany() {
    if (zip.size() > MOST_ENTRIES) {
      close();
      throw new UnreadableFile(Reason.TOO_INTRICATE);
    }
    return this;
  }

  public boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /** The names of all files in it, in their order. */
  public List<String> names() {
    return zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
  }

  /** The bytes of a file in it; empty where there is none of that name. */
  public Optional<byte[]> bytes(String name) {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] part = in.readNBytes(MOST_A_PART + 1);
      unpacked += part.length;
      if (part.length > MOST_A_PART || unpacked > MOST_IN_ALL) {
        throw new UnreadableFile(Reason.TOO_INTRICATE);
      }
      return Optional.of(part);
    } catch (IOException broken) {
      throw new UnreadableFile(Reason.BROKEN_FILE, broken);
    }
  }

  /** A file in it that holds XML, decoded; no entity of its own and nothing outside is read. */
  public Optional<String> source(String name) {
    return bytes(name).map(Archive::decoded);
  }

  /** The XML of a source, whose nodes know their place in it. */
  Document xml(String source) {
    long here = source.chars().filter(character -> character == '<').count();
    tags += here;
    if (here > MOST_TAGS || tags > MOST_TAGS_IN_ALL) {
      throw new UnreadableFile(Reason.TOO_INTRICATE);
    }
    return Parser.xmlParser().setTrackPosition(true).parseInput(source, "");
  }

  Optional<Document> xmlAt(String name) {
    return source(name).map(this::xml);
  }

  /** The package anew, with some of its files changed. */
  public byte[] with(Map<String, byte[]> changed) {
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(copy)) {
      for (String name : new LinkedHashSet<>(names())) {
        out.putNextEntry(new ZipEntry(name));
        byte[] kept = changed.get(name);
        out.write(kept == null ? bytes(name).orElseThrow() : kept);
      }
    } catch (IOException broken) {
      throw new UnreadableFile(Reason.BROKEN_FILE, broken);
    }
    return copy.toByteArray();
  }

  /** XML is in UTF-8 or UTF-16 where nothing else is agreed (XML 1.0, 4.3.3). */
  private static String decoded(byte[] part) {
    return Decoded.of(part).text();
  }

  @Override
  public void close() {
    try {
      zip.close();
      Files.deleteIfExists(file);
    } catch (IOException left) {
      throw new UncheckedIOException(left);
    }
  }
}
