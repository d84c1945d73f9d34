package khitomer.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import khitomer.date.Axis;
import khitomer.date.Bounds;
import khitomer.date.DateKind;
import khitomer.date.LoreDate;
import khitomer.model.Clock;
import khitomer.model.Name;
import khitomer.query.ProseText;
import khitomer.query.Timeline;
import khitomer.query.TimelineEvent;

/**
 * Writes the dates of the production clock as a calendar after RFC 5545.
 *
 * <p>Each is an event of whole days, from the first to the last that the date may mean; one that says less than the day
 * shows its date with the name, and is tentative where the lore is in doubt.
 */
public final class IcsExport implements Export {

    private static final int PLAIN_YEAR = "YYYY-MM-DD".length();

    private final ExportScope chosen;
    private final List<TimelineEvent> happenings;

    /** A calendar of what was chosen; of entries of one id, of the first. */
    public IcsExport(ExportScope chosen) {
        this.chosen = chosen;
        this.happenings = Timeline.of(chosen.entries(), Clock.PRODUCTION).stream()
                .filter(happening ->
                        chosen.repository().find(happening.entry().id()).equals(Optional.of(happening.entry())))
                .toList();
    }

    /** How many dates there are. */
    public int dates() {
        return happenings.size();
    }

    /** How many of the dates no calendar takes: those without a known end or beginning, or in years of five digits. */
    public int leftOut() {
        return (int) happenings.stream()
                .filter(happening -> !isDatable(happening.date()))
                .count();
    }

    @Override
    public void write(Appendable out) throws IOException {
        String world = chosen.world().name();
        for (String line :
                List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//khitomer//khitomer//EN", "CALSCALE:GREGORIAN")) {
            IcsText.line(line, out);
        }
        if (!world.isEmpty()) {
            IcsText.line("X-WR-CALNAME:" + IcsText.escaped(world), out);
        }
        for (TimelineEvent happening : happenings) {
            if (isDatable(happening.date())) {
                event(happening, Name.toId(world), out);
            }
        }
        IcsText.line("END:VCALENDAR", out);
    }

    private void event(TimelineEvent happening, String world, Appendable out) throws IOException {
        Bounds days = happening.date().bounds();
        String first = day(days.earliest());
        for (String line : List.of(
                "BEGIN:VEVENT",
                "UID:" + uid(happening) + "@" + (world.isEmpty() ? "lore" : world) + ".khitomer",
                "DTSTAMP:" + first + "T000000Z",
                "DTSTART;VALUE=DATE:" + first,
                end(days),
                "SUMMARY:" + IcsText.escaped(summary(happening)),
                "DESCRIPTION:" + IcsText.escaped(description(happening)),
                "CATEGORIES:" + IcsText.escaped(happening.entry().kind().name()),
                "STATUS:" + (isDoubtful(happening) ? "TENTATIVE" : "CONFIRMED"),
                "TRANSP:TRANSPARENT",
                "END:VEVENT")) {
            IcsText.line(line, out);
        }
    }

    private static String uid(TimelineEvent happening) {
        return happening.entry().id() + "." + happening.field().name() + "."
                + happening.statement().index();
    }

    private String summary(TimelineEvent happening) {
        String name = chosen.texts().label(happening.entry().id());
        return isOneDay(happening.date())
                ? name
                : name + " (" + happening.date().text() + ")";
    }

    private String description(TimelineEvent happening) {
        String summary = ProseText.plain(happening.entry().summary(), chosen.repository());
        return happening.field().name() + " " + happening.date().text()
                + chosen.texts().qualifiers(happening.statement()) + (summary.isEmpty() ? "" : "\n" + summary);
    }

    private static boolean isDoubtful(TimelineEvent happening) {
        LoreDate date = happening.date();
        return date.approximate()
                || date.uncertain()
                || date.kind() == DateKind.ONE_OF
                || happening.statement().isDisputed();
    }

    private static boolean isOneDay(LoreDate date) {
        Bounds bounds = date.bounds();
        return Axis.day(bounds.earliest()).equals(Axis.day(bounds.latest()))
                && !date.approximate()
                && !date.uncertain();
    }

    /** Whether a calendar can show it: both ends known, in years from 1 to 9999. */
    private static boolean isDatable(LoreDate date) {
        Bounds bounds = date.bounds();
        return bounds.hasEarliest()
                && bounds.hasLatest()
                && isPlain(Axis.day(bounds.earliest()))
                && isPlain(Axis.day(bounds.latest()));
    }

    /**
     * An event ends before the day after: even one that lasts a moment has its whole day. After the last year that a
     * calendar can write there is no such day, and its length is written.
     */
    private static String end(Bounds days) {
        String dayAfter = Axis.day(days.latest() + Axis.SECONDS_PER_DAY);
        long length = Math.floorDiv(days.latest(), Axis.SECONDS_PER_DAY)
                - Math.floorDiv(days.earliest(), Axis.SECONDS_PER_DAY)
                + 1;
        return isPlain(dayAfter) ? "DTEND;VALUE=DATE:" + dayAfter.replace("-", "") : "DURATION:P" + length + "D";
    }

    private static boolean isPlain(String day) {
        return day.length() == PLAIN_YEAR && day.charAt(0) != '-' && !day.startsWith("0000");
    }

    private static String day(long second) {
        return Axis.day(second).replace("-", "");
    }
}
