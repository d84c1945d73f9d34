package khitomer.render;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import khitomer.render.report.Renderer;
import khitomer.render.report.Report;
import khitomer.render.report.Report.Rows;

/** The formats in which a report can be written. */
public enum OutputFormat {
    /** For people: pages and aligned columns. */
    TEXT,
    /** One JSON array. */
    JSON,
    /** One JSON object a line. */
    JSONL,
    /** Comma-separated values after RFC 4180. */
    CSV,
    /** Tab-separated values with escapes. */
    TSV,
    /** The entries as lore again. */
    YAML,
    /** Markdown as GitHub reads it. */
    MD,
    /** The entries greppable, one fact a line. */
    FLAT,
    /** One id a line. */
    IDS,
    /** What is wrong, as SARIF 2.1.0. */
    SARIF,
    /** What is wrong, as annotations of a pull request. */
    GITHUB;

    /** The word by which users choose it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it writes nothing but what is wrong, each at its place. */
    public boolean needsFindings() {
        return this == SARIF || this == GITHUB;
    }

    /** Whether it writes a line of plain values a row. */
    public boolean isOfColumns() {
        return this == CSV || this == TSV;
    }

    /** Whether people read it on a screen, rather than programs. */
    public boolean isForReading() {
        return this == TEXT || this == MD;
    }

    /** Whether it has a place for all that the rows of a report say. */
    public boolean suits(Report report) {
        return switch (this) {
            case TEXT, JSON, JSONL, CSV, TSV, MD -> true;
            case YAML, FLAT -> report.subject() == Rows.ENTRIES || report.subject() == Rows.WHOLE_ENTRIES;
            case IDS -> report.subject() != Rows.THINGS && report.subject() != Rows.FINDINGS;
            case SARIF, GITHUB -> report.subject() == Rows.FINDINGS;
        };
    }

    /** The words of the formats that have a place for a report. */
    public static List<String> wordsFor(Report report) {
        return Stream.of(values())
                .filter(format -> format.suits(report))
                .map(OutputFormat::word)
                .toList();
    }

    /** The words of all formats with blanks between them, with or without those that need findings. */
    public static String words(boolean findings) {
        // A loop, since every look-up comes by here.
        StringBuilder words = new StringBuilder();
        for (OutputFormat format : values()) {
            if (findings || !format.needsFindings()) {
                words.append(words.isEmpty() ? "" : " ").append(format.word());
            }
        }
        return words.toString();
    }

    /** A new writer of it; only that one is loaded. */
    public Renderer renderer() {
        return switch (this) {
            case TEXT -> new TextRenderer();
            case JSON -> new JsonRenderer();
            case JSONL -> new JsonlRenderer();
            case CSV -> new CsvRenderer();
            case TSV -> new TsvRenderer();
            case YAML -> new YamlRenderer();
            case MD -> new MarkdownRenderer();
            case FLAT -> new FlatRenderer();
            case IDS -> new IdsRenderer();
            case SARIF -> new SarifRenderer();
            case GITHUB -> new GithubRenderer();
        };
    }
}
