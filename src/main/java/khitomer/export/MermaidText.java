package khitomer.export;

import khitomer.base.SafeText;

/** Spells texts and ids so that Mermaid takes them for nothing else. */
final class MermaidText {

    /** What means something in one of its diagrams, its directives, its Markdown or the HTML it makes. */
    private static final String ACTIVE = "\"#%&*:;<>[\\]_`{|}~$";

    private MermaidText() {}

    /** A text on one line, its active characters by their numbers. */
    static String of(String text) {
        String line = SafeText.line(text);
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (ACTIVE.indexOf(letter) >= 0 || beginsList(line, i)) {
                escaped.append('#').append((int) letter).append(';');
            } else {
                escaped.append(letter);
            }
        }
        return escaped.toString();
    }

    /** Whether Markdown would take what stands there for the sign of a list. */
    private static boolean beginsList(String line, int at) {
        char letter = line.charAt(at);
        if (at == 0) {
            return letter == '-' || letter == '+';
        }
        return (letter == '.' || letter == ')') && line.chars().limit(at).allMatch(Character::isDigit);
    }

    /** The name of a node for an id, of letters that no keyword begins with; different ones for different ids. */
    static String node(String id) {
        StringBuilder node = new StringBuilder("e_");
        id.codePoints().forEach(letter -> {
            if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
                node.append((char) letter);
            } else if (letter == '-') {
                node.append('_');
            } else {
                // Ids have no capitals of their own.
                node.append('U').append(Integer.toHexString(letter)).append('U');
            }
        });
        return node.toString();
    }
}
