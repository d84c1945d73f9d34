package khitomer.store;

import java.util.Arrays;

/** Numbers being gathered. */
final class Ints {

    private int[] numbers;
    private int size;

    /** No numbers yet, and room for as many as there will be. */
    Ints(int room) {
        numbers = new int[Math.max(1, room)];
    }

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
