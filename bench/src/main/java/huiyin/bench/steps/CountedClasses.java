package huiyin.bench.steps;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Loads classes of its own, apart from the program's: those whose steps are counted, and those that
 * call them.
 */
public final class CountedClasses extends ClassLoader {
  private final Counting counting = new Counting(CountedClasses.class.getClassLoader());
  private final List<String> counted;
  private final List<String> callers;

  /** Takes the packages, with the dot at their end, whose classes count, and names of callers. */
  public CountedClasses(List<String> counted, List<String> callers) {
    super(CountedClasses.class.getClassLoader());
    this.counted = List.copyOf(counted);
    this.callers = List.copyOf(callers);
  }

  /**
   * Makes ready all counted classes of the folder or jar of one, so that this counts for nobody.
   */
  public void ready(Class<?> one) {
    Steps.start(Long.MAX_VALUE);
    try {
      Path place = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(place)) {
        ready(place);
      } else {
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
          ready(jar.getPath("/"));
        }
      }
    } catch (URISyntaxException | IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private void ready(Path root) throws IOException, ClassNotFoundException {
    List<String> names;
    try (Stream<Path> files = Files.walk(root)) {
      names =
          files
              .map(file -> root.relativize(file).toString())
              .filter(file -> file.endsWith(".class"))
              .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
              .filter(name -> counted.stream().anyMatch(name::startsWith))
              .filter(name -> !name.endsWith("package-info"))
              .sorted()
              .toList();
    }
    for (String name : names) {
      Class.forName(name, true, this);
    }
  }

  /** A new one of a caller, which was given a constructor without parameters. */
  public <T> T caller(String name, Class<T> as) {
    Steps.start(Long.MAX_VALUE);
    try {
      return as.cast(loadClass(name).getDeclaredConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    boolean counts = counted.stream().anyMatch(name::startsWith);
    if (!counts && callers.stream().noneMatch(each -> isOf(each, name))) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? defined(name, counts) : loaded;
    }
  }

  private static boolean isOf(String caller, String name) {
    return name.equals(caller) || name.startsWith(caller + "$");
  }

  private Class<?> defined(String name, boolean counts) throws ClassNotFoundException {
    byte[] bytes = bytes(name);
    byte[] code = counts ? counting.counted(bytes) : bytes;
    return defineClass(name, code, 0, code.length);
  }

  private byte[] bytes(String name) throws ClassNotFoundException {
    try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
