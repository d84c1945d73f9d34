package khitomer.cli.session;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import khitomer.base.CorruptFileException;
import khitomer.base.SafeText;
import khitomer.cli.complete.CompletedWords;
import khitomer.cli.complete.TypedCommand;
import khitomer.cli.complete.TypedLine;
import khitomer.loading.UnreadableLoreException;
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
        int from = places.get(places.size() - 1).from();
        List<String> words = session.withoutProgram(
                places.stream().map(SessionLine.Word::text).toList());
        List<Suggestion> suggestions = suggestions(words, before.substring(from));
        return new Choice(from, common(suggestions, before.substring(from)), suggestions);
    }

    /** @param replaced the last of the words as it is typed, with its quotes */
    private List<Suggestion> suggestions(List<String> words, String replaced) {
        if (words.size() == 1) {
            List<Suggestion> commands = commands(words.get(0));
            if (!commands.isEmpty()) {
                return commands;
            }
        }
        boolean isCommand = words.size() > 1 && session.commands().names().contains(words.get(0));
        // A name alone is shown.
        List<String> line = Stream.concat(
                        isCommand ? Stream.of("khitomer") : Stream.of("khitomer", "show"), words.stream())
                .toList();
        TypedLine typed = new TypedLine(line, line.size() - 1, "", replaced, false);
        TypedCommand command = new TypedCommand(session.commands().command(line.get(1)), typed, 2);
        return CompletedWords.of(command.offer(session::lore), typed).stream()
                .map(offer -> new Suggestion(closed(offer), SafeText.line(offer.description()), offer.isWhole()))
                .filter(suggestion -> isTypeable(suggestion.word()))
                .toList();
    }

    /** The commands of a session that begin so. */
    private List<Suggestion> commands(String typed) {
        Stream<Suggestion> commands = session.commands().names().stream()
                .filter(name -> !name.equals("shell") && name.startsWith(typed))
                .map(name -> new Suggestion(name, session.commands().summary(name), true));
        Stream<Suggestion> leaving = Session.exitWords().stream()
                .filter(name -> name.startsWith(typed))
                .map(name -> new Suggestion(name, "leave", true));
        return Stream.concat(commands, leaving).toList();
    }

    /** A word with the quotation mark that it lacks, if nothing is left to type in it. */
    private static String closed(CompletedWords.Offer offer) {
        return offer.isWhole() && SessionLine.of(offer.word()).open() ? offer.word() + "\"" : offer.word();
    }

    /** Whether the session reads a word as one that it can run. */
    private static boolean isTypeable(String word) {
        return !SessionLine.of(word).pipe() && SafeText.line(word).equals(word);
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
