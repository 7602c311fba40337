package huiyin.paper.in;

import java.util.Arrays;

/** Whole numbers in a row that grows. */
final class Numbers {
  private int[] numbers = new int[64];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }

  int at(int index) {
    return numbers[index];
  }

  int size() {
    return size;
  }

  void cut(int length) {
    size = Math.min(size, length);
  }

  int[] all() {
    return Arrays.copyOf(numbers, size);
  }
}
