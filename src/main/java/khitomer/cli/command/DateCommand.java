package khitomer.cli.command;

import java.util.ArrayList;
import java.util.List;
import khitomer.cli.complete.ValueCompleter;
import khitomer.cli.option.Command;
import khitomer.cli.option.ExitCode;
import khitomer.cli.option.InputLines;
import khitomer.cli.option.LoreOptions;
import khitomer.cli.option.Option;
import khitomer.cli.option.OutputOptions;
import khitomer.date.InvalidDateException;
import khitomer.date.LoreDate;
import khitomer.date.reckoning.Reckoning;
import khitomer.date.suggest.DateReader;
import khitomer.render.report.Cell;
import khitomer.render.report.Column.Style;
import khitomer.render.report.Columns;
import khitomer.view.Cells;
import khitomer.view.DateOutcome;

/** Tells what dates mean. */
final class DateCommand extends Command {

    private final LoreOptions lore = new LoreOptions();
    private final OutputOptions output = new OutputOptions();
    private final Option<List<String>> text = Option.words(
            "TEXT", true, 0, ValueCompleter.NONE, "A date, as one would write it in the lore; '-' reads one a line.");

    DateCommand() {
        super(
                "What does this date mean?",
                "khitomer date 229X~",
                "khitomer date SD 62230.13",
                "printf '%s\\n' 2293 2293-2346 | khitomer date - -o jsonl");
        add(lore, output);
        add(text);
    }

    /** A text and the date it is, or the problem with it. */
    private record Told(String input, List<LoreDate> date, List<InvalidDateException> problem) {}

    @Override
    public ExitCode run() {
        Reckoning reckoning = lore.world().reckoning();
        List<String> words = text.orElse(List.of());
        List<String> inputs =
                words.equals(List.of("-")) ? InputLines.of(output.surroundings()) : List.of(String.join(" ", words));
        List<Told> told = inputs.stream().map(input -> told(input, reckoning)).toList();
        boolean readable = output.format().isForReading();
        if (readable) {
            told.stream()
                    .flatMap(each -> each.problem().stream().map(DateCommand::message))
                    .forEach(output.surroundings()::report);
        }
        List<Told> shown = readable
                ? told.stream().filter(each -> each.problem().isEmpty()).toList()
                : told;
        ExitCode code = output.print(
                readable ? columns(reckoning).things(shown) : DateOutcome.report(told(told)),
                inputs.isEmpty() ? "no dates on standard input" : "");
        return told.stream().allMatch(each -> each.problem().isEmpty()) ? code : ExitCode.NOT_FOUND;
    }

    private static Told told(String input, Reckoning reckoning) {
        try {
            return new Told(input, List.of(new DateReader(reckoning).read(input)), List.of());
        } catch (InvalidDateException problem) {
            return new Told(input, List.of(), List.of(problem));
        }
    }

    private static List<DateOutcome> told(List<Told> told) {
        return told.stream()
                .map(each -> new DateOutcome(each.input(), each.date(), each.problem()))
                .toList();
    }

    private static String message(InvalidDateException problem) {
        return problem.getMessage() + (problem.suggestion().isEmpty() ? "" : "; write '" + problem.suggestion() + "'");
    }

    private static Columns<Told> columns(Reckoning reckoning) {
        return Columns.<Told>of()
                .text("date", Style.DATE, Told::input)
                .with(
                        "earliest",
                        Style.PLAIN,
                        each -> DateOutcome.day(each.date().get(0), true))
                .with("latest", Style.PLAIN, each -> DateOutcome.day(each.date().get(0), false))
                .text("kind", Style.KIND, each -> DateOutcome.kind(each.date().get(0)))
                .text("said", each -> DateOutcome.marks(each.date().get(0)))
                .with("eras", Style.PLAIN, each -> eras(each.date().get(0), reckoning));
    }

    private static Cell eras(LoreDate date, Reckoning reckoning) {
        List<String> written = new ArrayList<>();
        reckoning.eras().stream()
                .filter(era -> !date.text().contains(era))
                .forEach(era -> reckoning.write(era, date).ifPresent(written::add));
        return Cells.texts(written.stream());
    }
}
