package khitomer.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khitomer.base.EnumWords;
import khitomer.date.Axis;
import khitomer.date.Bounds;
import khitomer.date.InvalidDateException;
import khitomer.date.LoreDate;
import khitomer.render.report.Cell;
import khitomer.render.report.Column.Style;
import khitomer.render.report.Columns;
import khitomer.render.report.Report;

/**
 * What programs are told of a date.
 *
 * @param date the date that the text is; none where it is none
 * @param problem what is wrong with the text, where it is no date
 */
public record DateOutcome(String input, List<LoreDate> date, List<InvalidDateException> problem) {

    /** A report of one row a text: of dates their meaning, of others what to write instead. */
    public static Report report(List<DateOutcome> told) {
        Columns<DateOutcome> columns = Columns.<DateOutcome>of()
                .text("input", DateOutcome::input)
                .with("valid", Style.PLAIN, each -> new Cell.Bool(each.problem().isEmpty()));
        for (String name : names(told)) {
            columns = columns.with(name, Style.PLAIN, each -> each.fields().getOrDefault(name, Cell.ABSENT));
        }
        return columns.things(told);
    }

    private static List<String> names(List<DateOutcome> told) {
        return told.stream()
                .flatMap(each -> each.fields().keySet().stream())
                .distinct()
                .toList();
    }

    private Map<String, Cell> fields() {
        Map<String, Cell> fields = new LinkedHashMap<>();
        date.forEach(each -> {
            fields.put("level", new Cell.Number(Integer.toString(each.level())));
            fields.put("kind", Cell.text(kind(each)));
            fields.put("earliest", day(each, true));
            fields.put("latest", day(each, false));
            fields.put("start", Cell.text(EnumWords.word(each.startEnding())));
            fields.put("end", Cell.text(EnumWords.word(each.endEnding())));
            fields.put("approximate", new Cell.Bool(each.approximate()));
            fields.put("uncertain", new Cell.Bool(each.uncertain()));
            fields.put("unspecified", new Cell.Bool(each.unspecified()));
        });
        problem.forEach(each -> {
            fields.put("column", new Cell.Number(Integer.toString(each.column())));
            fields.put("message", Cell.text(each.getMessage()));
            fields.put("instead", Cell.text(each.suggestion()));
        });
        return fields;
    }

    public static String kind(LoreDate date) {
        return EnumWords.word(date.kind());
    }

    /** The first or the last day that a date may mean. */
    public static Cell day(LoreDate date, boolean first) {
        Bounds bounds = date.bounds();
        if (first) {
            return bounds.hasEarliest() ? Cell.text(Axis.day(bounds.earliest())) : Cell.UNBOUNDED;
        }
        return bounds.hasLatest() ? Cell.text(Axis.day(bounds.latest())) : Cell.UNBOUNDED;
    }

    /** What a date says of itself, in words. */
    public static String marks(LoreDate date) {
        List<String> marks = new ArrayList<>();
        if (date.approximate()) {
            marks.add("approximate");
        }
        if (date.uncertain()) {
            marks.add("uncertain");
        }
        if (date.unspecified()) {
            marks.add("unspecified");
        }
        return String.join(", ", marks);
    }
}
