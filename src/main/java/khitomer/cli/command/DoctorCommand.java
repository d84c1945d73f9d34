package khitomer.cli.command;

import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khitomer.base.Words;
import khitomer.cli.Khitomer;
import khitomer.cli.complete.Values;
import khitomer.cli.option.ExitCode;
import khitomer.cli.option.LoreOptions;
import khitomer.cli.option.OutputOptions;
import khitomer.cli.option.Subcommand;
import khitomer.doctor.Aspect;
import khitomer.doctor.CacheAspect;
import khitomer.doctor.CompletionAspect;
import khitomer.doctor.EncodingAspect;
import khitomer.doctor.JavaAspect;
import khitomer.doctor.Line;
import khitomer.doctor.LoreAspect;
import khitomer.doctor.PagerAspect;
import khitomer.doctor.Patient;
import khitomer.doctor.ScreenAspects;
import khitomer.doctor.StartAspect;
import khitomer.doctor.State;
import khitomer.doctor.TerminalAspect;
import khitomer.loading.Program;
import khitomer.render.Format;
import khitomer.render.report.Cell;
import khitomer.render.report.Column.Style;
import khitomer.render.report.Columns;
import khitomer.render.report.Report;
import khitomer.terminal.Surroundings;
import khitomer.terminal.Terminal;
import khitomer.yaml.syntax.ParserVersion;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Tells what the program finds around itself, and what to do where that is amiss; changes nothing. */
public final class DoctorCommand extends Subcommand {

    private final LoreOptions lore = new LoreOptions();
    private final OutputOptions output = new OutputOptions();
    private final PositionalParamSpec aspects = PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("0..*")
            .paramLabel("ASPECT")
            .description("Only these: " + Words.list(Aspect.class) + ".")
            .build();

    public DoctorCommand() {
        super(
                "doctor",
                "Is everything in order here?",
                "khitomer doctor",
                "khitomer doctor lore cache",
                "khitomer doctor -o json");
        add(lore, output);
        add(aspects);
        spec().usageMessage().footer(footer());
    }

    @Override
    public Values ownValues(ArgSpec argument) {
        return Values.words(Aspect.class);
    }

    private static String[] footer() {
        List<String> lines = new ArrayList<>(List.of(
                "",
                "Each aspect is ok, a note (it works, and could be better) or amiss. Exits with 0 where nothing is amiss, with 1"
                        + " where something is, an error or a warning of 'khitomer check' included, with 3 where the lore"
                        + " cannot be read. Nothing is changed, and nothing is fetched.",
                "",
                "-o json writes {aspect, state, says, todo, facts}. What it says and what to do are for people, and may be"
                        + " worded anew; facts has, as far as they are known:"));
        for (Aspect aspect : Aspect.values()) {
            lines.add("  " + Words.word(aspect) + ": " + aspect.facts().replace(" ", ", "));
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
        Surroundings surroundings = output.surroundings();
        Patient patient = new Patient(surroundings.environment(), properties(), Program.jar());
        // The lore is read as it is written, so that neither is anything compiled nor what is compiled believed.
        lore.begin(surroundings.withoutCache());
        List<Line> lines = wanted().stream()
                .map(aspect -> line(aspect, patient, surroundings))
                .toList();
        output.print(output.format() == Format.TEXT ? forPeople(lines) : report(lines));
        surroundings.tell(summary(lines));
        return code(lines);
    }

    private List<Aspect> wanted() {
        List<String> typed = aspects.getValue();
        return typed == null || typed.isEmpty()
                ? List.of(Aspect.values())
                : typed.stream()
                        .map(word -> Words.constant(Aspect.class, word, "doctor"))
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        System.getProperties().stringPropertyNames().forEach(name -> properties.put(name, System.getProperty(name)));
        return properties;
    }

    private Line line(Aspect aspect, Patient patient, Surroundings surroundings) {
        Terminal terminal = surroundings.terminal();
        return switch (aspect) {
            case LORE -> loreAspect().line();
            case VERSION -> version(Program.jar());
            case JAVA -> new JavaAspect(patient).line();
            case START -> new StartAspect(patient).line();
            case CACHE -> new CacheAspect(patient, loreAspect().kept(), Program.number()).line();
            case TERMINAL ->
                new TerminalAspect(patient, terminal.out(), terminal.err(), terminal.columns(), terminal.rows()).line();
            case COLOUR -> screen().colourLine();
            case WIDTH -> screen().widthLine();
            case ENCODING -> new EncodingAspect(patient, terminal.out()).line();
            case PAGER -> new PagerAspect(patient).line(typed("--no-pager") == null);
            case COMPLETION -> new CompletionAspect(patient).line();
        };
    }

    private LoreAspect loreAspect() {
        List<String> folders = typed("--lore");
        return new LoreAspect(lore, folders != null && !folders.isEmpty(), output.surroundings());
    }

    private ScreenAspects screen() {
        String colour = typed("--color");
        return new ScreenAspects(
                output.surroundings(), output.presentation(), colour == null ? "" : colour, typed("--width"));
    }

    private <T> T typed(String option) {
        return spec().findOption(option).getValue();
    }

    private static Line version(File jar) {
        String yaml = ParserVersion.text();
        return Line.ok(
                        Aspect.VERSION,
                        "khitomer " + Khitomer.VERSION + " (picocli " + CommandLine.VERSION + ", " + yaml + ")")
                .with("khitomer", Khitomer.VERSION)
                .with("jar", jar.getPath())
                .with("picocli", CommandLine.VERSION)
                .with("yaml", yaml);
    }

    private static Report forPeople(List<Line> lines) {
        return columns()
                .text("says", line -> line.says() + (line.todo().isEmpty() ? "" : " – " + line.todo()))
                .things(lines);
    }

    private static Report report(List<Line> lines) {
        return columns()
                .text("says", Line::says)
                .text("todo", Line::todo)
                .with("facts", Style.PLAIN, DoctorCommand::facts)
                .things(lines);
    }

    private static Columns<Line> columns() {
        return Columns.of(Line.class)
                .text("aspect", Style.NAME, line -> Words.word(line.aspect()))
                .text("state", Style.KIND, line -> Words.word(line.state()));
    }

    private static Cell facts(Line line) {
        Map<String, Cell> facts = new LinkedHashMap<>();
        line.facts().forEach((key, fact) -> facts.put(key, cell(fact)));
        return new Cell.Parts(facts);
    }

    private static Cell cell(Object fact) {
        if (fact instanceof List<?> several) {
            return Cell.many(several.stream().map(DoctorCommand::cell).toList());
        }
        return fact instanceof Boolean holds
                ? new Cell.Truth(holds)
                : fact instanceof Number number ? new Cell.Number(number.toString()) : Cell.text(fact.toString());
    }

    private static String summary(List<Line> lines) {
        List<String> amiss = lines.stream()
                .filter(line -> line.state() == State.AMISS)
                .map(line -> Words.word(line.aspect()))
                .toList();
        return amiss.isEmpty() ? "nothing is amiss" : "amiss: " + String.join(", ", amiss);
    }

    private static ExitCode code(List<Line> lines) {
        List<Line> amiss =
                lines.stream().filter(line -> line.state() == State.AMISS).toList();
        boolean unreadable = amiss.stream()
                .anyMatch(line -> line.aspect() == Aspect.LORE && !line.facts().containsKey("entries"));
        return unreadable ? ExitCode.UNREADABLE : amiss.isEmpty() ? ExitCode.FOUND : ExitCode.NOT_FOUND;
    }
}
