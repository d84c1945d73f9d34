package khitomer.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khitomer.base.EnumWords;
import khitomer.cli.command.CommandTable;
import khitomer.cli.option.Command;
import khitomer.cli.option.Commands;
import khitomer.cli.option.HelpTopics;
import khitomer.cli.run.CommandLines;
import khitomer.loading.Version;
import khitomer.model.RuleCode;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Writes the pages of the manual while packaging, from what help tells. picocli's own generator is left aside: it
 * writes AsciiDoc, which takes another program to become a page, and knows no topics.
 */
final class Manual {

    private static final Commands COMMANDS = new CommandTable();

    private final String date;
    private final Map<String, String> pages = new LinkedHashMap<>();

    private Manual(String date) {
        this.date = date;
    }

    /** Takes the folder to write to, and the moment that all output of the build bears. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (Map.Entry<String, String> page :
                pages(arguments[1].substring(0, "2293-06-27".length())).entrySet()) {
            Path file = folder.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
    }

    /** The pages by the names of their files, such as {@code man1/khitomer.1}. */
    static Map<String, String> pages(String date) {
        Manual manual = new Manual(date);
        manual.root();
        commands().forEach(manual::command);
        manual.topic("khitomer-lore", 5, "files that lore is written in", "lore", "check");
        manual.topic("khitomer-dates", 7, "dates as khitomer reads them", "dates", "date");
        manual.rules();
        return manual.pages;
    }

    /** The commands that help lists. */
    static List<Command> commands() {
        return COMMANDS.names().stream()
                .map(COMMANDS::command)
                .filter(command -> !command.spec().usageMessage().hidden())
                .toList();
    }

    private void root() {
        CommandSpec root = CommandLines.root();
        commands().forEach(command -> root.addSubcommand(command.spec().name(), new CommandLine(command.spec())));
        CommandSection section = new CommandSection("khitomer", root, page("khitomer", 1));
        ManualPage page = section.open();
        page.section("Description");
        HelpText.write(HelpTopics.text("about").orElseThrow(), page);
        page.section("Commands");
        page.paragraph("Each has a page of its own, such as khitomer-show(1).");
        commands().forEach(command -> page.item(command.spec().name(), 12, CommandSection.about(command.spec())));
        section.options();
        topic("Names", "names", page);
        topic("Formats", "formats", page);
        topic("Terminal", "terminal", page);
        topic("Environment", "environment", page);
        topic("Files", "cache", page);
        topic("Exit status", "exit-codes", page);
        section.examples();
        add(
                "khitomer",
                1,
                page,
                Stream.concat(
                        commands().stream()
                                .map(command -> "khitomer-" + command.spec().name() + "(1)"),
                        Stream.of("khitomer-lore(5)", "khitomer-dates(7)", "khitomer-rules(7)")));
    }

    private void command(Command command) {
        String name = "khitomer-" + command.spec().name();
        CommandSection section = new CommandSection("khitomer " + command.spec().name(), command.spec(), page(name, 1));
        ManualPage page = section.open();
        section.parameters();
        section.options();
        if (command.spec().name().equals("export")) {
            topic("Formats", "exports", page);
        }
        topic("Exit status", "exit-codes", page);
        section.examples();
        add(name, 1, page, Stream.of("khitomer(1)", "khitomer-lore(5)", "khitomer-dates(7)", "khitomer-rules(7)"));
    }

    /** A page that a topic fills, with the examples of the command that has most to do with it. */
    private void topic(String name, int section, String about, String topic, String command) {
        ManualPage page = page(name, section).name(name, about);
        topic("Description", topic, page);
        new CommandSection("khitomer " + command, COMMANDS.command(command).spec(), page).examples();
        add(name, section, page, Stream.of("khitomer(1)", "khitomer-" + command + "(1)"));
    }

    private void rules() {
        ManualPage page = page("khitomer-rules", 7).name("khitomer-rules", "what khitomer can find wrong in lore");
        page.section("Description");
        HelpText.write(HelpTopics.aboutRules(), page);
        page.section("Rules");
        for (RuleCode rule : RuleCode.values()) {
            page.subsection(rule.code() + " (" + EnumWords.word(rule.severity()) + ")");
            page.paragraph(rule.summary());
            HelpText.write(rule.text().lines().skip(1).reduce("", (text, line) -> text + line + "\n"), page);
        }
        new CommandSection("khitomer check", COMMANDS.command("check").spec(), page).examples();
        add("khitomer-rules", 7, page, Stream.of("khitomer(1)", "khitomer-check(1)"));
    }

    private static void topic(String heading, String topic, ManualPage page) {
        page.section(heading);
        HelpText.write(HelpTopics.text(topic).orElseThrow(), page);
    }

    private ManualPage page(String name, int section) {
        return new ManualPage(name, section, date, "khitomer " + Version.NUMBER);
    }

    private void add(String name, int section, ManualPage page, Stream<String> others) {
        String own = name + "(" + section + ")";
        page.seeAlso(others.filter(other -> !other.equals(own)).toList());
        pages.put("man" + section + "/" + name + "." + section, page.source());
    }
}
