package khitomer.render;

import java.util.List;

/**
 * What a row tells of something wrong, for formats that know nothing else.
 *
 * @param line counted from one
 * @param column counted from one
 * @param severity {@code error}, {@code warning} or {@code note}
 */
record Finding(String file, String line, String column, String severity, String code, String message) {

    static Finding of(Report report, Row row) {
        return new Finding(text(report, row, "file"), text(report, row, "line"), text(report, row, "column"),
                text(report, row, "severity"), text(report, row, "code"), text(report, row, "message"));
    }

    private static String text(Report report, Row row, String name) {
        List<String> names = report.columns().stream().map(Column::name).toList();
        return CellText.FOR_PROGRAMS.of(row.cells().get(names.indexOf(name)));
    }
}
