package khitomer.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khitomer.base.EnumWords;
import khitomer.base.file.XdgFolders;
import khitomer.cli.complete.Completer;
import khitomer.cli.option.Command;
import khitomer.cli.option.ExitCode;
import khitomer.cli.option.HelpLayout;
import khitomer.cli.option.LoreOptions;
import khitomer.cli.option.Option;
import khitomer.cli.option.OutputOptions;
import khitomer.cli.option.TypedWords;
import khitomer.doctor.Aspect;
import khitomer.doctor.AspectReport;
import khitomer.doctor.AspectState;
import khitomer.doctor.CacheAspect;
import khitomer.doctor.CompletionAspect;
import khitomer.doctor.EncodingAspect;
import khitomer.doctor.JavaAspect;
import khitomer.doctor.LoreAspect;
import khitomer.doctor.PagerAspect;
import khitomer.doctor.ProcessInfo;
import khitomer.doctor.ScreenAspects;
import khitomer.doctor.StartAspect;
import khitomer.doctor.TerminalAspect;
import khitomer.doctor.VersionAspect;
import khitomer.loading.ProgramFile;
import khitomer.render.OutputFormat;
import khitomer.render.report.Cell;
import khitomer.render.report.Column.Style;
import khitomer.render.report.Columns;
import khitomer.render.report.Report;
import khitomer.terminal.ProgressLine;
import khitomer.terminal.RunContext;
import khitomer.terminal.Terminal;

/** Tells what the program finds around itself, and what to do where that is amiss; changes nothing. */
final class DoctorCommand extends Command {

    private final LoreOptions lore = new LoreOptions();
    private final OutputOptions output = new OutputOptions();
    private final Option<List<String>> aspects = Option.words(
            "ASPECT", false, 0, Completer.words(Aspect.class), "Only these: " + EnumWords.list(Aspect.class) + ".");

    DoctorCommand() {
        super(
                "Is everything in order here?",
                "khitomer doctor",
                "khitomer doctor lore cache",
                "khitomer doctor -o json");
        add(lore, output);
        add(aspects);
        setFooter(footer());
    }

    private static String[] footer() {
        List<String> lines = new ArrayList<>(List.of(
                "",
                "Each aspect is ok, a note (it works, and could be better) or amiss. Exits with 0 where "
                        + "nothing is amiss, with 1"
                        + " where something is, an error or a warning of 'khitomer check' included, with "
                        + "3 where the lore"
                        + " cannot be read. Nothing is changed, and nothing is fetched.",
                "",
                "-o json writes {aspect, state, says, todo, facts}. What it says and what to do are for "
                        + "people, and may be"
                        + " worded anew; facts has, as far as they are known:"));
        for (Aspect aspect : Aspect.values()) {
            lines.add("  " + EnumWords.word(aspect) + ": " + aspect.facts().replace(" ", ", "));
        }
        return lines.toArray(String[]::new);
    }

    /** What cannot be read is told like anything else. */
    @Override
    public List<String> unreadable() {
        return List.of();
    }

    @Override
    public ExitCode run() {
        RunContext surroundings = output.surroundings();
        ProcessInfo patient = new ProcessInfo(surroundings.environment(), properties(), ProgramFile.jar());
        // The lore is read as it is written, so that neither is anything compiled nor what is compiled believed.
        lore.begin(surroundings.withoutCache());
        List<AspectReport> lines = wanted().stream()
                .map(aspect -> line(aspect, patient, surroundings))
                .toList();
        output.print(output.format() == OutputFormat.TEXT ? forPeople(lines) : report(lines));
        surroundings.report(summary(lines));
        return code(lines);
    }

    private List<Aspect> wanted() {
        return !aspects.isGiven()
                ? List.of(Aspect.values())
                : aspects.orElse(List.of()).stream()
                        .map(word -> TypedWords.constant(Aspect.class, word, "doctor"))
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        System.getProperties().stringPropertyNames().forEach(name -> properties.put(name, System.getProperty(name)));
        return properties;
    }

    private AspectReport line(Aspect aspect, ProcessInfo patient, RunContext surroundings) {
        Terminal terminal = surroundings.terminal();
        return switch (aspect) {
            case LORE -> loreAspect().line();
            case VERSION -> new VersionAspect(ProgramFile.jar(), HelpLayout.parserVersion()).line();
            case JAVA -> new JavaAspect(patient).line();
            case START -> new StartAspect(patient).line();
            case CACHE -> new CacheAspect(patient, loreAspect().kept(), ProgramFile.number()).line();
            case TERMINAL ->
                new TerminalAspect(patient, terminal.out(), terminal.err(), terminal.columns(), terminal.rows()).line();
            case COLOUR -> screen().colorLine();
            case WIDTH -> screen().widthLine();
            case ENCODING -> new EncodingAspect(patient, terminal.out()).line();
            case PAGER -> new PagerAspect(patient).line(output.mayPage());
            case COMPLETION -> new CompletionAspect(patient).line();
        };
    }

    private LoreAspect loreAspect() {
        RunContext surroundings = output.surroundings();
        return new LoreAspect(
                lore.folders(),
                lore::loreWithMistakes,
                new XdgFolders(surroundings.environment()),
                new ProgressLine(surroundings));
    }

    private ScreenAspects screen() {
        return new ScreenAspects(
                output.surroundings(), output.presentation(), output.typedColor(), output.typedWidth());
    }

    private static Report forPeople(List<AspectReport> lines) {
        return columns()
                .text("says", line -> line.says() + (line.todo().isEmpty() ? "" : " – " + line.todo()))
                .things(lines);
    }

    private static Report report(List<AspectReport> lines) {
        return columns()
                .text("says", AspectReport::says)
                .text("todo", AspectReport::todo)
                .with("facts", Style.PLAIN, DoctorCommand::facts)
                .things(lines);
    }

    private static Columns<AspectReport> columns() {
        return Columns.<AspectReport>of()
                .text("aspect", Style.NAME, line -> EnumWords.word(line.aspect()))
                .text("state", Style.KIND, line -> EnumWords.word(line.state()));
    }

    private static Cell facts(AspectReport line) {
        Map<String, Cell> facts = new LinkedHashMap<>();
        line.facts().forEach((key, fact) -> facts.put(key, cell(fact)));
        return new Cell.Fields(facts);
    }

    private static Cell cell(Object fact) {
        if (fact instanceof List<?> several) {
            return Cell.many(several.stream().map(DoctorCommand::cell).toList());
        }
        return fact instanceof Boolean holds
                ? new Cell.Bool(holds)
                : fact instanceof Number number ? new Cell.Number(number.toString()) : Cell.text(fact.toString());
    }

    private static String summary(List<AspectReport> lines) {
        List<String> amiss = lines.stream()
                .filter(line -> line.state() == AspectState.AMISS)
                .map(line -> EnumWords.word(line.aspect()))
                .toList();
        return amiss.isEmpty() ? "nothing is amiss" : "amiss: " + String.join(", ", amiss);
    }

    private static ExitCode code(List<AspectReport> lines) {
        List<AspectReport> amiss =
                lines.stream().filter(line -> line.state() == AspectState.AMISS).toList();
        boolean unreadable = amiss.stream()
                .anyMatch(line -> line.aspect() == Aspect.LORE && !line.facts().containsKey("entries"));
        return unreadable ? ExitCode.UNREADABLE : amiss.isEmpty() ? ExitCode.FOUND : ExitCode.NOT_FOUND;
    }
}
