package khitomer.cli.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khitomer.base.CorruptFileException;
import khitomer.cli.complete.EntryWords;
import khitomer.loading.UnreadableLoreException;
import khitomer.model.Lore;
import khitomer.model.Name;
import khitomer.terminal.prompt.Suggestion;
import khitomer.terminal.prompt.Suggestions;

/** What may stand at the cursor of a session's line. */
final class SessionSuggestions implements Suggestions {

    private final Session session;

    SessionSuggestions(Session session) {
        this.session = session;
    }

    @Override
    public Choice at(String line, int cursor) {
        try {
            return choice(line.substring(0, cursor));
        } catch (UnreadableLoreException | CorruptFileException | StackOverflowError none) {
            return new Choice(cursor, "", List.of());
        }
    }

    private Choice choice(String before) {
        SessionLine typed = SessionLine.of(before);
        List<SessionLine.Word> places = new ArrayList<>(typed.words());
        boolean begun =
                !before.isEmpty() && (typed.open() || !Character.isWhitespace(before.charAt(before.length() - 1)));
        if (!begun) {
            places.add(new SessionLine.Word("", before.length()));
        }
        List<String> all = places.stream().map(SessionLine.Word::text).toList();
        List<String> words = session.withoutProgram(all);
        int copied = all.size() - words.size();
        Lore lore = session.lore();
        LabelWords offered = new LabelWords(
                session.commands(), lore, new EntryWords(lore, session.links().entries()));
        SessionCompletion.Completed completed =
                new SessionCompletion(session.commands(), offered).candidates(words, words.size() - 1);
        int begin = places.get(completed.first() + copied).from();
        int from = begin + typedAs(before.substring(begin), completed.skipped());
        List<Suggestion> suggestions = typeable(
                completed.suggestions(),
                SessionLine.of(before.substring(begin, from)).open());
        return new Choice(from, common(suggestions, before.substring(from)), suggestions);
    }

    /** How many letters were typed for the first letters of a word, quotes among them. */
    private static int typedAs(String typed, int letters) {
        int end = letters;
        while (end < typed.length() && lengthOf(typed.substring(0, end)) < letters) {
            end++;
        }
        return end;
    }

    private static int lengthOf(String typed) {
        return SessionLine.of(typed).words().stream()
                .mapToInt(word -> word.text().length())
                .sum();
    }

    /**
     * The words as the session reads them again: between quotes where that is needed, and without those that it cannot.
     */
    private static List<Suggestion> typeable(List<Suggestion> suggestions, boolean quoted) {
        Map<String, Suggestion> byWord = new LinkedHashMap<>();
        for (Suggestion suggestion : suggestions) {
            String word = suggestion.word();
            String typed = quoted ? word + "\"" : isRead(word, word) ? word : "\"" + word + "\"";
            if (isRead(quoted ? "\"" + typed : typed, word)) {
                byWord.putIfAbsent(typed, new Suggestion(typed, suggestion.description(), suggestion.whole()));
            }
        }
        return List.copyOf(byWord.values());
    }

    private static boolean isRead(String typed, String word) {
        SessionLine line = SessionLine.of(typed);
        return !line.open() && !line.pipe() && line.texts().equals(List.of(word));
    }

    /** What all begin with, where that says more than what is typed. */
    private static String common(List<Suggestion> suggestions, String typed) {
        if (suggestions.isEmpty()) {
            return "";
        }
        String common = suggestions.get(0).word();
        for (Suggestion suggestion : suggestions) {
            int same = 0;
            while (same < common.length()
                    && same < suggestion.word().length()
                    && common.charAt(same) == suggestion.word().charAt(same)) {
                same++;
            }
            common = common.substring(0, same);
        }
        boolean more = Name.fold(common).startsWith(Name.fold(typed.replace("\"", "")));
        return more && !common.equals(typed) ? common : "";
    }
}
