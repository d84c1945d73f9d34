package khitomer.store.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khitomer.date.reckoning.CalendarDescription;
import khitomer.date.reckoning.CalendarDescription.Month;
import khitomer.date.reckoning.EraDescription;
import khitomer.date.reckoning.Reckoning;
import khitomer.date.reckoning.TimeDescription;
import khitomer.model.Location;
import khitomer.model.Source;
import khitomer.model.Value;
import khitomer.model.World;
import khitomer.store.page.ByteReader;
import khitomer.store.page.ByteWriter;

/** Encodes and decodes a world. */
public final class WorldCodec {

    private WorldCodec() {}

    public static void write(World world, ByteWriter out) {
        out.text(world.name()).text(world.summary()).bool(world.present().isPresent());
        if (world.present().isPresent()) {
            Value.Date date = world.present().get();
            write(date.location(), out);
            ValueCodec.write(date.date(), out);
        }
        out.texts(world.titles()).varint(world.sources().size());
        for (Source source : world.sources().values()) {
            out.text(source.key()).text(source.title()).text(source.url()).text(source.canon());
            write(source.location(), out);
        }
        out.texts(world.canon()).varint(world.players().size());
        world.players().forEach((word, faction) -> {
            out.text(word).text(faction.id());
            write(faction.location(), out);
        });
        write(world.reckoning().description(), out);
    }

    public static World read(ByteReader in) {
        String name = in.text();
        String summary = in.text();
        Optional<Value.Date> present = in.bool() ? Optional.of(date(in)) : Optional.empty();
        List<String> titles = in.texts();
        Map<String, Source> sources = new LinkedHashMap<>();
        for (int left = in.count(); left > 0; left--) {
            Source source = new Source(in.text(), in.text(), in.text(), in.text(), location(in));
            sources.put(source.key(), source);
        }
        return new World(name, summary, present, titles, sources, in.texts(), players(in), reckoning(in));
    }

    private static Value.Date date(ByteReader in) {
        Location location = location(in);
        return new Value.Date(ValueCodec.date(in), location);
    }

    private static Map<String, Value.Reference> players(ByteReader in) {
        Map<String, Value.Reference> players = new LinkedHashMap<>();
        for (int left = in.count(); left > 0; left--) {
            players.put(in.text(), new Value.Reference(in.text(), location(in)));
        }
        return players;
    }

    /** Writes a location with the name of its file. */
    static void write(Location location, ByteWriter out) {
        out.text(location.file()).varint(location.line()).varint(location.column());
    }

    static Location location(ByteReader in) {
        return new Location(in.text(), Math.max(1, in.count()), Math.max(1, in.count()));
    }

    private static void write(TimeDescription time, ByteWriter out) {
        out.text(time.defaultEra()).varint(time.eras().size());
        time.eras().forEach(era -> out.text(era.label()).texts(era.keys()));
        out.varint(time.calendars().size());
        for (CalendarDescription calendar : time.calendars()) {
            out.text(calendar.name()).varint(calendar.months().size());
            calendar.months().forEach(month -> out.text(month.name()).text(month.days()));
            out.texts(calendar.leap());
        }
        out.texts(time.seasons()).texts(time.approximate());
    }

    private static Reckoning reckoning(ByteReader in) {
        String defaultEra = in.text();
        List<EraDescription> eras = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            eras.add(new EraDescription(in.text(), in.textsByKey()));
        }
        List<CalendarDescription> calendars = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            String name = in.text();
            List<Month> months = new ArrayList<>();
            for (int month = in.count(); month > 0; month--) {
                months.add(new Month(in.text(), in.text()));
            }
            calendars.add(new CalendarDescription(name, months, in.textsByKey()));
        }
        TimeDescription time = new TimeDescription(defaultEra, eras, calendars, in.textsByKey(), in.textsByKey());
        return Reckoning.of(time);
    }
}
