package khitomer.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import khitomer.base.Comparing;
import khitomer.model.Backlink;
import khitomer.model.Clock;
import khitomer.model.Entry;
import khitomer.model.Field;
import khitomer.model.GeneralField;
import khitomer.model.Kind;
import khitomer.model.Point;
import khitomer.model.Role;
import khitomer.model.Statement;
import khitomer.model.Value;
import khitomer.query.Containment;
import khitomer.query.EntryOrder;
import khitomer.query.Missions;
import khitomer.query.Timeline;
import khitomer.query.TimelineEvent;
import khitomer.query.TimelineOrder;
import khitomer.render.report.Page.Line;

/** What a page tells of those that refer to its entry: what happened, the missions that visit it, and all the rest. */
final class BacklinkSections {

    private final Entry entry;
    private final Labels labels;
    private final StatementText saying;
    private final List<TimelineEvent> history = new ArrayList<>();
    private final Set<Entry> missions = new LinkedHashSet<>();

    /** @param reckoned the times of the whole lore */
    BacklinkSections(Entry entry, Labels labels, StatementText saying, TimelineOrder reckoned) {
        this.entry = entry;
        this.labels = labels;
        this.saying = saying;
        Set<String> inside = Containment.placesIn(labels.repository(), entry);
        List<TimelineEvent> happenings = Timeline.unordered(entry, inside, labels.repository(), Clock.STORY);
        for (TimelineEvent happening : reckoned.sorted(happenings, List.of())) {
            if (!happening.entry().equals(entry) && !isMission(happening.entry().kind())) {
                history.add(happening);
            }
        }
        for (String id : inside) {
            for (Backlink link : labels.repository().referrers(id, BacklinkSections::isMission)) {
                if (isTold(link)) {
                    missions.add(link.from());
                }
            }
        }
    }

    private static boolean isMission(Kind kind) {
        return kind.is(Role.MISSION);
    }

    private boolean isTold(Backlink link) {
        return !link.from().equals(entry) && !link.statement().field().has(Role.ASIDE);
    }

    /** What happened to it, in order. */
    List<Line> history() {
        List<Line> lines = new ArrayList<>();
        for (TimelineEvent happening : history) {
            Entry event = happening.entry();
            String what = isEvent(happening) ? "" : " " + happening.what();
            lines.add(telling(happening.date().text(), event, what + roles(event)));
        }
        return lines;
    }

    /** The missions that visit it, in order. */
    List<Line> missions() {
        List<Entry> inOrder = new ArrayList<>(missions);
        inOrder.sort(EntryOrder.BY_TIME);
        List<Line> lines = new ArrayList<>();
        for (Entry mission : inOrder) {
            String players = String.join(" ", Missions.players(mission));
            lines.add(telling(players.isEmpty() ? "–" : players, mission, date(mission) + roles(mission)));
        }
        return lines;
    }

    /** Whether all of an event happens then, so that there is no more to say of what happens. */
    private static boolean isEvent(TimelineEvent happening) {
        return happening.field().point() == Point.WHOLE
                && happening.entry().kind().is(Role.EVENT);
    }

    private static String date(Entry mission) {
        Optional<Field> field = mission.kind().wholeDate();
        Optional<Statement> date = field.isEmpty()
                ? Optional.empty()
                : mission.firstNamed(field.get().name());
        return date.isEmpty() ? "" : ", " + date.get().value().written();
    }

    /** What else refers to it, by how it does so. */
    List<Line> others() {
        Set<Entry> shown = new LinkedHashSet<>(missions);
        for (TimelineEvent happening : history) {
            shown.add(happening.entry());
        }
        List<Backlink> links = new ArrayList<>();
        for (Backlink link : labels.repository().referrers(entry.id())) {
            if (isTold(link) && !shown.contains(link.from())) {
                links.add(link);
            }
        }
        links.sort(Comparing.by(Backlink::from, EntryOrder.BY_KIND_AND_TIME));
        return lines(links);
    }

    private List<Line> lines(List<Backlink> links) {
        Map<String, List<Line>> byWords = new LinkedHashMap<>();
        for (Backlink link : links) {
            String words = words(link.statement().field());
            List<Line> lines = byWords.computeIfAbsent(words, any -> new ArrayList<>());
            lines.add(naming(lines.isEmpty() ? words : "", link.from(), saying.about(link.statement())));
        }
        List<Line> all = new ArrayList<>();
        for (List<Line> lines : byWords.values()) {
            all.addAll(lines);
        }
        return all;
    }

    /** A line that begins with the name of an entry. */
    private Line naming(String label, Entry named, String more) {
        String name = labels.name(named);
        return Line.of(label, name + more, "").naming(name, named.id());
    }

    /** Such a line that ends with the summary of the entry. */
    private Line telling(String label, Entry named, String more) {
        Optional<Statement> summary = named.first(GeneralField.SUMMARY);
        return naming(label, named, summary.isEmpty() ? more : more + ": " + saying.value(summary.get()));
    }

    /** How a link of a field is called from its other end. */
    private static String words(Field field) {
        return field.reads().isEmpty() ? field.name().replace('-', ' ') + " of" : field.reads();
    }

    /** What the entry was in an event or a mission, in brackets. */
    private String roles(Entry other) {
        Set<String> roles = Set.of();
        for (Statement statement : other.statements()) {
            if (statement.value() instanceof Value.Reference reference
                    && reference.id().equals(entry.id())
                    && !statement.qualifiers().isEmpty()) {
                roles = roles.isEmpty() ? new LinkedHashSet<>() : roles;
                roles.add(saying.about(statement));
            }
        }
        return String.join("", roles);
    }
}
