package huiyin.paper.out;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where opened fonts wait for the next letter: opening one reads all its megabytes. A font is in
 * one letter's hands at a time; one that was changed on disk is opened anew.
 */
final class Shelf {
  private static final Map<Path, Kept> KEPT = new ConcurrentHashMap<>();

  private Shelf() {}

  private record Kept(FileTime changed, SoftReference<Typeface> face) {}

  static Typeface take(Path file) throws IOException {
    FileTime changed = Files.getLastModifiedTime(file);
    Kept kept = KEPT.remove(file);
    Typeface face = kept == null || !kept.changed().equals(changed) ? null : kept.face().get();
    return face == null ? Typeface.of(file, changed) : face;
  }

  static void giveBack(Typeface face) {
    KEPT.put(face.file(), new Kept(face.changed(), new SoftReference<>(face)));
  }
}
