package khitomer.store;

import java.util.Arrays;

/**
 * Numbers ids as they come, on several threads: an id that is referred to a million times is kept once.
 *
 * <p>A large lore refers to hundreds of thousands of them in no order, so what counts is how many places of memory it takes
 * to find one: the hashes of all stand side by side, and so do their letters, which are looked at where the hash is the same.
 */
final class IdNumbers {

    private static final int PART_BITS = 4;
    private static final int PARTS = 1 << PART_BITS;

    private final Part[] parts = new Part[PARTS];

    IdNumbers() {
        for (int i = 0; i < PARTS; i++) {
            parts[i] = new Part();
        }
    }

    int number(String id) {
        int hash = IdTable.hash(id);
        int part = hash & PARTS - 1;
        return parts[part].number(id, hash) * PARTS + part;
    }

    /** What is more than each number. */
    int limit() {
        int most = 0;
        for (Part part : parts) {
            most = Math.max(most, part.size);
        }
        return most * PARTS;
    }

    /** The id of a number. */
    String id(int number) {
        return parts[number % PARTS].id(number / PARTS);
    }

    /** The ids whose hashes have some bits in common. */
    private static final class Part {

        /** Where the letters of each begin, and behind the last, where they end. */
        private int[] starts = new int[64];
        private char[] letters = new char[1024];
        private int size;
        /** By the other bits of the hash, from the first free place on: the hash, and the number and one. */
        private int[] hashes = new int[128];
        private int[] numbers = new int[128];

        synchronized int number(String id, int hash) {
            int place = place(id, hash);
            if (numbers[place] == 0) {
                add(id);
                hashes[place] = hash;
                numbers[place] = size;
                if (size * 2 > numbers.length) {
                    grow();
                    return size - 1;
                }
            }
            return numbers[place] - 1;
        }

        private int place(String id, int hash) {
            int place = first(hash);
            while (numbers[place] != 0 && (hashes[place] != hash || !isAt(numbers[place] - 1, id))) {
                place = place + 1 & numbers.length - 1;
            }
            return place;
        }

        private int first(int hash) {
            return hash >>> PART_BITS & numbers.length - 1;
        }

        private boolean isAt(int number, String id) {
            int start = starts[number];
            boolean same = starts[number + 1] - start == id.length();
            for (int i = 0; same && i < id.length(); i++) {
                same = letters[start + i] == id.charAt(i);
            }
            return same;
        }

        private void add(String id) {
            int start = starts[size];
            int end = start + id.length();
            if (end > letters.length) {
                letters = Arrays.copyOf(letters, Math.max(end, letters.length * 2));
            }
            id.getChars(0, id.length(), letters, start);
            size++;
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
            }
            starts[size] = end;
        }

        private void grow() {
            int[] oldHashes = hashes;
            int[] oldNumbers = numbers;
            hashes = new int[oldHashes.length * 2];
            numbers = new int[hashes.length];
            for (int i = 0; i < oldNumbers.length; i++) {
                if (oldNumbers[i] != 0) {
                    int place = first(oldHashes[i]);
                    while (numbers[place] != 0) {
                        place = place + 1 & numbers.length - 1;
                    }
                    hashes[place] = oldHashes[i];
                    numbers[place] = oldNumbers[i];
                }
            }
        }

        String id(int number) {
            return new String(letters, starts[number], starts[number + 1] - starts[number]);
        }
    }
}
