package khitomer.cli.session;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import khitomer.cli.option.Command;
import khitomer.cli.option.Option;

/** The options of a session, which hold for each of its commands. */
final class SessionDefaults {

    private final List<Option<?>> given;

    SessionDefaults(List<Option<?>> options) {
        this.given = options.stream().filter(Option::isGiven).toList();
    }

    /** The words of the options that a command takes, apart from those in its own line. */
    List<String> wordsFor(Command command, List<String> line) {
        List<String> words = new ArrayList<>();
        for (Option<?> option : given) {
            String name = option.name();
            if (command.takes(name) && line.stream().noneMatch(word -> (word + "=").startsWith(name + "="))) {
                words.addAll(words(name, option.value().orElseThrow()));
            }
        }
        return words;
    }

    private static List<String> words(String name, Object value) {
        if (value instanceof List<?> several) {
            return several.stream()
                    .flatMap(each -> Stream.of(name, each.toString()))
                    .toList();
        }
        return value instanceof Boolean ? List.of(name) : List.of(name, value.toString());
    }
}
