package khitomer.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Numbers ids as they come, on several threads: an id that is referred to a million times is kept once. */
final class IdNumbers {

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    int number(String id) {
        Integer known = numbers.get(id);
        return known != null ? known : numbers.computeIfAbsent(id, any -> next.getAndIncrement());
    }

    /** All ids by their numbers. */
    String[] all() {
        String[] all = new String[numbers.size()];
        numbers.forEach((id, number) -> all[number] = id);
        return all;
    }
}
