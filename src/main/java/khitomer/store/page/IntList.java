package khitomer.store.page;

import java.util.Arrays;

/** A growing array of numbers. */
public final class IntList {

    private int[] numbers;
    private int size;

    /** @param room the number of elements to reserve */
    public IntList(int room) {
        numbers = new int[Math.max(1, room)];
    }

    public IntList add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
        return this;
    }

    public int[] array() {
        return Arrays.copyOf(numbers, size);
    }
}
