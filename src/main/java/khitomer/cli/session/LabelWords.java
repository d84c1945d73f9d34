package khitomer.cli.session;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import khitomer.base.EnumWords;
import khitomer.base.SafeText;
import khitomer.cli.complete.EntryWords;
import khitomer.cli.option.Commands;
import khitomer.cli.option.HelpTopics;
import khitomer.cli.option.OptionReader;
import khitomer.export.ExportFormat;
import khitomer.model.Clock;
import khitomer.model.Field;
import khitomer.model.Kind;
import khitomer.model.Lore;
import khitomer.model.RuleCode;
import khitomer.model.World;
import khitomer.render.OutputFormat;
import khitomer.terminal.prompt.Suggestion;

/** The words that may stand where help names a value by a label, such as KIND. */
final class LabelWords {

    /** The label of the names of entries. */
    static final String NAME = "NAME";

    private final Commands commands;
    private final Lore lore;
    private final EntryWords entries;

    LabelWords(Commands commands, Lore lore, EntryWords entries) {
        this.commands = commands;
        this.lore = lore;
        this.entries = entries;
    }

    /** The commands of a session that begin so. */
    List<Suggestion> commands(String typed) {
        Stream<Suggestion> named = commands.names().stream()
                .filter(name -> !name.equals("shell"))
                .filter(name -> name.startsWith(typed))
                .map(name -> new Suggestion(name, phrase(commands.summary(name)), true));
        Stream<Suggestion> leaving = Session.leaving().stream()
                .filter(name -> name.startsWith(typed))
                .map(name -> new Suggestion(name, "leave", true));
        return Stream.concat(named, leaving).toList();
    }

    /** A sentence as one of several things that are listed. */
    static String phrase(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /**
     * The words that begin with what is typed.
     *
     * @param option whether the value is that of an option
     */
    List<Suggestion> of(String label, boolean option, String typed) {
        return switch (label) {
            case NAME, "EVENT|DATE" -> entries.begun(typed);
            case "FIELD=VALUE" -> fields(typed);
            case "KIND" -> begun(lore.kinds().words(), typed);
            case "FORMAT" -> begun(option ? words(OutputFormat.class) : words(ExportFormat.class), typed);
            case "WHEN" -> begun(Stream.of("auto", "always", "never"), typed);
            case "CLOCK" -> begun(words(Clock.class), typed);
            case "SPAN" -> begun(Stream.of("year", "decade", "century"), typed);
            case "CANON" -> begun(lore.world().canon().stream(), typed);
            case "WHO" -> players(lore.world(), typed);
            case "RULE" -> rules(typed);
            case "TOPIC" ->
                Stream.of(
                                commands(typed),
                                begun(Stream.concat(Stream.of("shell"), HelpTopics.names().stream()), typed),
                                rules(typed))
                        .flatMap(List::stream)
                        .filter(word -> !Session.leaving().contains(word.word()))
                        .toList();
            default -> List.of();
        };
    }

    private static Stream<String> words(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(EnumWords::word);
    }

    private static List<Suggestion> begun(Stream<String> words, String typed) {
        return words.filter(word -> word.startsWith(typed) && isTypeable(word))
                .map(word -> new Suggestion(word, "", true))
                .toList();
    }

    /** Whether a word can be typed, and is then not taken for an option. */
    private static boolean isTypeable(String word) {
        return !word.isBlank() && SafeText.line(word).equals(word) && !word.equals("-") && !OptionReader.isOption(word);
    }

    private List<Suggestion> players(World world, String typed) {
        return world.players().entrySet().stream()
                .filter(player -> player.getKey().startsWith(typed) && isTypeable(player.getKey()))
                .map(player -> new Suggestion(
                        player.getKey(),
                        SafeText.line(lore.repository().nameOf(player.getValue().id())),
                        true))
                .toList();
    }

    private static List<Suggestion> rules(String typed) {
        return Stream.of(RuleCode.values())
                .filter(rule -> rule.code().startsWith(typed))
                .map(rule -> new Suggestion(rule.code(), phrase(rule.summary()), true))
                .toList();
    }

    /** The fields; behind one that takes only some words, these. */
    private List<Suggestion> fields(String typed) {
        int equals = typed.indexOf('=');
        if (equals < 0) {
            return lore.kinds()
                    .fieldNames()
                    .filter(field -> field.startsWith(typed) && isTypeable(field) && field.indexOf('=') < 0)
                    .map(field -> new Suggestion(field + "=", kindsWith(field), false))
                    .toList();
        }
        String name = typed.substring(0, equals);
        return lore.kinds().all().stream()
                .flatMap(kind -> kind.field(name).stream())
                .map(Field::words)
                .flatMap(List::stream)
                .distinct()
                .filter(word -> word.startsWith(typed.substring(equals + 1)) && isTypeable(word))
                .map(word -> new Suggestion(name + "=" + word, "", true))
                .toList();
    }

    private String kindsWith(String field) {
        return String.join(
                ", ",
                lore.kinds().all().stream()
                        .filter(kind -> kind.field(field).isPresent())
                        .map(Kind::name)
                        .map(SafeText::line)
                        .limit(4)
                        .toList());
    }
}
