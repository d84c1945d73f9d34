package khitomer.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khitomer.date.LoreDate;
import khitomer.model.Entry;
import khitomer.model.GeneralField;
import khitomer.model.Relation;
import khitomer.model.Role;
import khitomer.model.Shape;
import khitomer.model.Statement;
import khitomer.model.Value;
import khitomer.model.World;
import khitomer.query.Age;
import khitomer.query.TimelineOrder;
import khitomer.render.report.Page;
import khitomer.render.report.Page.Line;
import khitomer.render.report.Page.Section;

/** The page of an entry: what it is, what is said of it, what happened, what refers to it, where it is from. */
public final class EntryPage {

    /** The fields that are not listed among the others: they have a section of their own, or none. */
    private static final Set<String> OWN_SECTION = Set.of(
            GeneralField.ALIASES.word(),
            GeneralField.SUMMARY.word(),
            GeneralField.TEXT.word(),
            GeneralField.IMAGES.word(),
            GeneralField.NOTES.word(),
            GeneralField.IGNORE.word(),
            GeneralField.SEE_ALSO.word());

    private final Entry entry;
    private final Labels labels;
    private final World world;
    private final StatementText saying;
    private final TimelineOrder reckoned;
    private final BacklinkSections backlinks;
    private final Map<String, List<Statement>> statements = new HashMap<>();

    /** @param reckoned the times of the whole lore */
    public EntryPage(Entry entry, Labels labels, World world, TimelineOrder reckoned) {
        this.entry = entry;
        this.labels = labels;
        this.world = world;
        this.saying = new StatementText(labels);
        this.reckoned = reckoned;
        this.backlinks = new BacklinkSections(entry, labels, saying, reckoned);
        for (Statement statement : entry.statements()) {
            statements
                    .computeIfAbsent(statement.field().name(), any -> new ArrayList<>())
                    .add(statement);
        }
    }

    /**
     * The head of the page, with what there is to say of the rest.
     *
     * @param otherUses what else bears the name that was typed
     */
    public Page head(List<Entry> otherUses, String rest) {
        return page(List.of(
                new Section("", names(otherUses)),
                new Section("", prose(GeneralField.SUMMARY)),
                new Section("", List.of(Line.prose(rest, "")))));
    }

    /** @param otherUses what else bears the name that was typed */
    public Page whole(List<Entry> otherUses) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("", names(otherUses)));
        sections.add(new Section("", prose(GeneralField.SUMMARY)));
        sections.add(new Section("", fields()));
        sections.add(new Section("", prose(GeneralField.TEXT)));
        sections.add(new Section("Pictures", prose(GeneralField.IMAGES)));
        sections.add(new Section("History", backlinks.history()));
        sections.add(new Section("Missions", backlinks.missions()));
        sections.add(new Section("Notes", prose(GeneralField.NOTES)));
        sections.add(new Section("See also", seeAlso(otherUses)));
        sections.add(new Section("Referred to by", backlinks.others()));
        sections.add(new Section("Sources", SourceLines.of(entry, world)));
        return page(sections);
    }

    private Page page(List<Section> sections) {
        List<Section> filled =
                sections.stream().filter(section -> !section.lines().isEmpty()).toList();
        return new Page(entry.name(), entry.kind().name() + ", " + entry.id(), filled, entry.id());
    }

    private List<Line> names(List<Entry> otherUses) {
        List<Line> lines = new ArrayList<>();
        List<String> aliases = new ArrayList<>();
        for (Statement alias : said(GeneralField.ALIASES.word())) {
            aliases.add(saying.words(alias));
        }
        if (!aliases.isEmpty()) {
            lines.add(Line.prose("Also called " + String.join("; ", aliases), ""));
        }
        if (!otherUses.isEmpty()) {
            lines.add(Line.prose(
                    "For other uses: " + otherUses.stream().map(this::mention).collect(Collectors.joining("; ")), ""));
        }
        return lines;
    }

    private String mention(Entry other) {
        return other.name() + " (" + other.kind().name() + ", " + other.id() + ")";
    }

    private List<Statement> said(String field) {
        return statements.getOrDefault(field, List.of());
    }

    private List<Line> prose(GeneralField field) {
        List<Line> lines = new ArrayList<>();
        for (Statement statement : said(field.word())) {
            lines.add(Line.prose(saying.words(statement), ownSources(statement)));
        }
        return lines;
    }

    private List<Line> fields() {
        List<Line> lines = new ArrayList<>();
        for (String field : entry.kind().fields().keySet()) {
            if (!OWN_SECTION.contains(field)) {
                for (Statement statement : said(field)) {
                    lines.add(line(statement));
                }
            }
        }
        age().ifPresent(lines::add);
        String inferred = reckoned.inferredDate(entry);
        if (!inferred.isEmpty()) {
            lines.add(Line.of("inferred", inferred, ""));
        }
        return lines;
    }

    private Line line(Statement statement) {
        String label = statement.index() == 0 ? statement.field().name().replace('-', ' ') : "";
        String or = statement.isOtherReading() ? "or " : "";
        Line line = Line.of(label, or + saying.words(statement), StatementText.sources(statement.sources()));
        return statement.value() instanceof Value.Reference reference
                ? line.naming(labels.name(reference.id()), reference.id())
                : line;
    }

    /** The age at death, or in the present of the world; nothing of whoever died at a time that is not told. */
    private Optional<Line> age() {
        Optional<LoreDate> died =
                entry.first(Role.DEATH).flatMap(Statement::date).map(Value.Date::date);
        Optional<LoreDate> when =
                died.isPresent() || entry.first(Relation.DIED_IN).isPresent() ? died : world.now();
        if (when.isEmpty() || entry.first(Role.BIRTH).isEmpty()) {
            return Optional.empty();
        }
        return Age.of(entry, when.get().widened().bounds())
                .map(age -> Line.of(
                        "age",
                        age.words()
                                + (died.isPresent()
                                        ? " at death"
                                        : ", if still alive in " + when.get().text()),
                        ""));
    }

    private String ownSources(Statement statement) {
        boolean inherited = statement.sources().equals(entry.sources());
        return inherited
                        && statement.field().shape() == Shape.PROSE
                        && !statement.field().many()
                ? ""
                : StatementText.sources(statement.sources());
    }

    private List<Line> seeAlso(List<Entry> otherUses) {
        List<Line> lines = new ArrayList<>();
        for (Statement statement : said(GeneralField.SEE_ALSO.word())) {
            String id = statement.reference().orElseThrow().id();
            Optional<Entry> other = labels.repository().find(id);
            if (other.isEmpty() || !otherUses.contains(other.get())) {
                String summary = other.isEmpty() || other.get().summary().isEmpty()
                        ? ""
                        : ": " + other.get().summary();
                lines.add(Line.of("", labels.name(id) + summary, "").naming(labels.name(id), id));
            }
        }
        return lines;
    }
}
