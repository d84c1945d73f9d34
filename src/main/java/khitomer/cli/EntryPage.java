package khitomer.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khitomer.date.LoreDate;
import khitomer.model.By;
import khitomer.model.Clock;
import khitomer.model.Entry;
import khitomer.model.Field;
import khitomer.model.Link;
import khitomer.model.Repository;
import khitomer.model.Shape;
import khitomer.model.Statement;
import khitomer.model.Value;
import khitomer.model.World;
import khitomer.query.Age;
import khitomer.query.Happening;
import khitomer.query.Inside;
import khitomer.query.Missions;
import khitomer.query.Order;
import khitomer.query.Timeline;
import khitomer.render.Page;
import khitomer.render.Page.Line;
import khitomer.render.Page.Section;

/** The page of an entry: what it is, what is said of it, what happened, what refers to it, where it is from. */
final class EntryPage {

    private static final Set<String> OWN_SECTION = Set.of("aliases", "summary", "text", "images", "notes", "ignore", "see-also");

    private final Entry entry;
    private final Labels labels;
    private final World world;
    private final Saying saying;
    private final Reckoned reckoned;
    private final List<Happening> history;
    private final List<Entry> missions;

    /**
     * @param reckoned the times of the whole lore
     */
    EntryPage(Entry entry, Labels labels, World world, Reckoned reckoned) {
        this.entry = entry;
        this.labels = labels;
        this.world = world;
        this.saying = new Saying(labels);
        this.reckoned = reckoned;
        List<Happening> happenings = Timeline.of(entry, labels.repository(), Clock.STORY);
        this.history = reckoned.happenings(happenings, List.of()).stream()
                .filter(happening -> !happening.entry().equals(entry) && !isMission(happening.entry()))
                .toList();
        this.missions = missions(labels.repository());
    }

    /**
     * @param otherUses what else bears the name that was typed
     */
    Page page(List<Entry> otherUses) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("", names(otherUses)));
        sections.add(new Section("", prose("summary")));
        sections.add(new Section("", fields()));
        sections.add(new Section("", prose("text")));
        sections.add(new Section("Pictures", prose("images")));
        sections.add(new Section("History", history()));
        sections.add(new Section("Missions", missions.stream().map(this::mission).toList()));
        sections.add(new Section("Notes", prose("notes")));
        sections.add(new Section("See also", seeAlso(otherUses)));
        sections.add(new Section("Referred to by", referrers()));
        sections.add(new Section("Sources", SourceLines.of(entry, world)));
        return new Page(entry.name(), entry.kind().name() + ", " + entry.id(),
                sections.stream().filter(section -> !section.lines().isEmpty()).toList());
    }

    private List<Line> names(List<Entry> otherUses) {
        List<Line> lines = new ArrayList<>();
        if (entry.names().count() > 1) {
            lines.add(Line.prose("Also called " + entry.statements("aliases").map(saying::words)
                    .collect(Collectors.joining(", ")), ""));
        }
        if (!otherUses.isEmpty()) {
            lines.add(Line.prose("For other uses: " + otherUses.stream().map(this::mention)
                    .collect(Collectors.joining(", ")), ""));
        }
        return lines;
    }

    private String mention(Entry other) {
        return other.name() + " (" + other.kind().name() + ", " + other.id() + ")";
    }

    private List<Line> prose(String field) {
        return entry.statements(field)
                .map(statement -> Line.prose(saying.words(statement), ownSources(statement)))
                .toList();
    }

    private List<Line> fields() {
        List<Line> lines = new ArrayList<>();
        for (Field field : entry.kind().fields().values()) {
            if (!OWN_SECTION.contains(field.name())) {
                entry.statements(field.name()).forEach(statement -> lines.add(line(statement)));
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
        return Line.of(label, or + saying.words(statement), Saying.sources(statement.sources()));
    }

    /** The age at death, or in the present of the world. */
    private Optional<Line> age() {
        Optional<LoreDate> died = entry.first("died").flatMap(Statement::date).map(date -> date.date());
        return died.or(world::now)
                .filter(when -> entry.first("died-in").isEmpty() || died.isPresent())
                .flatMap(when -> Age.of(entry, when.widened().bounds()))
                .map(age -> Line.of("age", age.words() + (died.isPresent() ? " at death" : ", if still alive in "
                        + world.now().orElseThrow().text()), ""));
    }

    private String ownSources(Statement statement) {
        boolean inherited = statement.sources().equals(entry.sources());
        return inherited && statement.field().shape() == Shape.PROSE && !statement.field().many()
                ? "" : Saying.sources(statement.sources());
    }

    private List<Line> history() {
        return history.stream()
                .map(happening -> Line.of(happening.date().text(), told(happening), ""))
                .toList();
    }

    private String told(Happening happening) {
        Entry event = happening.entry();
        String what = happening.what().equals("event") ? "" : " " + happening.what();
        String summary = event.summary().isEmpty() ? "" : ": " + saying.value(event.first("summary").orElseThrow());
        return labels.name(event) + what + roles(event) + summary;
    }

    /** What the entry was in an event, in brackets. */
    private String roles(Entry event) {
        return links(event).map(saying::about).filter(about -> !about.isEmpty()).distinct()
                .collect(Collectors.joining());
    }

    private Stream<Statement> links(Entry from) {
        return from.references().filter(statement -> statement.reference().orElseThrow().id().equals(entry.id()));
    }

    private Line mission(Entry mission) {
        String players = String.join(" ", Missions.players(mission));
        String date = mission.text("date").isEmpty() ? "" : ", " + mission.text("date");
        String summary = mission.summary().isEmpty() ? "" : ": " + saying.value(mission.first("summary").orElseThrow());
        return Line.of(players.isEmpty() ? "–" : players, labels.name(mission) + date + roles(mission) + summary, "");
    }

    private List<Entry> missions(Repository repository) {
        return Inside.place(repository, entry).stream()
                .flatMap(id -> repository.referrers(id).stream())
                .filter(link -> isMission(link.from()) && !link.from().equals(entry))
                .filter(link -> !link.statement().field().name().equals("see-also"))
                .map(Link::from)
                .distinct()
                .sorted(Order.BY_TIME)
                .toList();
    }

    private List<Line> seeAlso(List<Entry> otherUses) {
        Set<String> shown = otherUses.stream().map(Entry::id).collect(Collectors.toSet());
        return entry.statements("see-also")
                .map(statement -> statement.reference().orElseThrow().id())
                .filter(id -> !shown.contains(id))
                .map(id -> Line.of("", labels.name(id) + labels.repository().find(id).map(Entry::summary)
                        .filter(summary -> !summary.isEmpty()).map(summary -> ": " + summary).orElse(""), ""))
                .toList();
    }

    private List<Line> referrers() {
        Set<Entry> shown = new LinkedHashSet<>(missions);
        history.forEach(happening -> shown.add(happening.entry()));
        Map<String, List<Line>> byWords = new LinkedHashMap<>();
        labels.repository().referrers(entry.id()).stream()
                .filter(link -> !shown.contains(link.from()) && !link.from().equals(entry))
                .filter(link -> !link.statement().field().name().equals("see-also"))
                .sorted(By.first(Link::from, Order.BY_KIND_AND_TIME))
                .forEach(link -> {
                    String reads = link.statement().field().reads();
                    String words = reads.isEmpty() ? link.statement().field().name().replace('-', ' ') + " of" : reads;
                    List<Line> lines = byWords.computeIfAbsent(words, any -> new ArrayList<>());
                    lines.add(Line.of(lines.isEmpty() ? words : "",
                            labels.name(link.from()) + saying.about(link.statement()), ""));
                });
        return byWords.values().stream().flatMap(List::stream).toList();
    }

    private static boolean isMission(Entry other) {
        return other.kind().name().equals("mission");
    }
}
