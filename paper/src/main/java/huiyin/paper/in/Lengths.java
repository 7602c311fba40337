package huiyin.paper.in;

import java.util.Arrays;

/** Lengths in a row that grows. */
final class Lengths {
  private float[] lengths = new float[64];
  private int size;

  void add(float length) {
    if (size == lengths.length) {
      lengths = Arrays.copyOf(lengths, size * 2);
    }
    lengths[size++] = length;
  }

  float at(int index) {
    return lengths[index];
  }

  int size() {
    return size;
  }

  Lengths from(int start, int end) {
    Lengths part = new Lengths();
    part.lengths = Arrays.copyOfRange(lengths, start, end);
    part.size = end - start;
    return part;
  }

  float[] all() {
    return Arrays.copyOf(lengths, size);
  }
}
