package khitomer.export;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Gives each thing of one folder a file name that every file system takes and no other has, whatever the case.
 *
 * <p>What is added to a name begins with an underscore, which no id has: so the names of ids stay apart from these.
 */
final class FileNames {

    /** Systems take 255 bytes; some are left for those who pack or copy the files. */
    private static final int MOST_BYTES = 200;

    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "conin$", "conout$");
    private static final String NUMBERED = "0123456789\u00B9\u00B2\u00B3";

    private final Set<String> taken = new HashSet<>();

    /** Names that are taken before any is given. */
    FileNames(String... taken) {
        for (String name : taken) {
            this.taken.add(folded(name));
        }
    }

    /**
     * The name for a thing; of several that would have one name, the later ones get a number.
     *
     * @param extension the end of the name with its dot, or the empty string for a folder
     */
    String of(String thing, String extension) {
        String safe = safe(thing);
        String stem = isReserved(safe) ? safe + "_" : safe;
        String name = cut(stem, MOST_BYTES) + extension;
        for (int number = 2; !taken.add(folded(name)); number++) {
            name = cut(stem, MOST_BYTES) + "_" + number + extension;
        }
        return name;
    }

    private static String safe(String thing) {
        StringBuilder safe = new StringBuilder(thing.length());
        Normalizer.normalize(thing, Normalizer.Form.NFC)
                .codePoints()
                .map(letter -> isSafe(letter) ? letter : '-')
                .forEach(safe::appendCodePoint);
        return safe.isEmpty() ? "_" : safe.toString();
    }

    private static boolean isSafe(int letter) {
        int type = Character.getType(letter);
        return Character.isLetterOrDigit(letter)
                || letter == '-'
                || letter == '_'
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether Windows takes the name for a device, with any extension. */
    private static boolean isReserved(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        boolean port = small.length() == 4 && (small.startsWith("com") || small.startsWith("lpt"));
        return RESERVED.contains(small) || port && NUMBERED.indexOf(small.charAt(3)) >= 0;
    }

    private static String cut(String name, int most) {
        int bytes = 0;
        int end = 0;
        while (end < name.length()) {
            int letter = name.codePointAt(end);
            bytes += Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > most) {
                break;
            }
            end += Character.charCount(letter);
        }
        return name.substring(0, end);
    }

    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
