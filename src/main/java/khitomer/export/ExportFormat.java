package khitomer.export;

import java.util.List;
import java.util.Locale;

/** The formats in which a lore can be exported. */
public enum ExportFormat {
    /** The world, its kinds and its entries as one JSON object. */
    JSON,
    /** One JSON object a line for each entry. */
    JSONL,
    /** A file of comma-separated values for each kind. */
    CSV,
    /** A script that makes a database of SQLite. */
    SQL,
    /** A graph for Graphviz. */
    DOT,
    /** A graph, a timeline or a family tree for Mermaid. */
    MERMAID,
    /** A folder of pages in Markdown that link to each other. */
    MD,
    /** The production dates as a calendar after RFC 5545. */
    ICS;

    /** The word by which users choose it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is several files, for which a folder is wanted. */
    public boolean isOfFiles() {
        return this == CSV || this == MD;
    }

    /** Whether it draws entries and what connects them, perhaps around one of them. */
    public boolean isDrawn() {
        return this == DOT || this == MERMAID;
    }

    /** The export of a format that is one file. */
    public Export export(ExportScope scope) {
        return switch (this) {
            case JSON -> new JsonExport(scope);
            case JSONL -> new JsonlExport(scope);
            case SQL -> new SqlExport(scope);
            case DOT -> new DotExport(scope);
            case MERMAID -> new MermaidGraph(scope);
            case ICS -> new IcsExport(scope);
            case CSV, MD -> throw new IllegalStateException(word() + " is several files");
        };
    }

    /** The files of a format that {@linkplain #isOfFiles is several}. */
    public List<ExportFile> files(ExportScope scope) {
        return this == CSV ? CsvFiles.of(scope) : MarkdownFiles.of(scope);
    }
}
