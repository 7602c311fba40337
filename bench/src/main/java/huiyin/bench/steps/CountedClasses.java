package huiyin.bench.steps;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

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
