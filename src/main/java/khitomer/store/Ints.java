package khitomer.store;

import java.util.Arrays;

/** Numbers being gathered. */
final class Ints {

    private int[] numbers = new int[64];
    private int size;

    Ints add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
        return this;
    }

    int[] array() {
        return Arrays.copyOf(numbers, size);
    }
}
