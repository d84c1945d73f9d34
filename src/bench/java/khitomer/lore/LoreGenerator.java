package khitomer.lore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes up lawful lore of any size, the same each time: {@code java LoreGenerator.java FOLDER ENTRIES}.
 *
 * <p>Everything in it has days of its own, which nobody is told; what is written about dates and orders is true of
 * them. So however vague the dates are, they never contradict each other. All stands in one file, because Java runs one
 * file without compiling it first.
 */
public final class LoreGenerator {

    /** The fewest entries that a lore is made of; with fewer the kinds would have nobody to refer to. */
    static final int FEWEST = 200;

    private static final int ENTRIES_OF_A_FILE = 100;
    private static final int YEAR = 365;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int LAST_DAY = 405 * YEAR;
    private static final int ERA_BEGINS = 100 * YEAR + 25;
    private static final int EVENTS_OF_A_WAR = 50;

    private static final String[] FIRST_SYLLABLES = {
        "K'", "Qo'", "Ja'", "Ro", "Va", "Tor", "M'", "Shi", "Dra", "Ele", "Ko", "Be", "Thal", "Ur", "Ves", "Nar", "É",
        "Ō'", "Lu", "Gor"
    };
    private static final String[] MIDDLE_SYLLABLES = {
        "va", "ri", "ko", "le", "mo", "ta", "ru", "sha", "de", "ni", "go", "ha", "xi", "pe", "zu", "bra"
    };
    private static final String[] LAST_SYLLABLES = {
        "k", "sh", "n", "rath", "lor", "dis", "mek", "th", "ra", "vek", "ssa", "nor", "l", "gan", "tai", "m"
    };
    private static final String[] PLACES = {
        "quadrant", "sector", "system", "planet", "province", "city", "district", "hall"
    };
    private static final String[] EVENTS = {
        "Battle", "Siege", "Treaty", "Council", "Founding", "Trial", "Raid", "Relief"
    };
    private static final String[] ROLES = {
        "commander", "witness", "envoy", "traitor", "survivor", "healer", "pilot", "judge"
    };
    private static final String[] RANKS = {"captain", "councillor", "governor", "engineer", "scout", "general"};
    private static final String[] EPITHETS = {
        "the Bold", "the Exile", "the Younger", "the Unforgiven", "the Lame", "the Quiet"
    };
    private static final String[] ITEMS = {"blade", "crown", "chart", "star core", "codex", "banner"};
    private static final String[] PLAYERS = {"ALL", "EMP", "REP", "LEA"};
    private static final String[] SOURCES = {"chronicle", "sagas", "census", "logs"};
    private static final String[] WORDS = {
        "grey",
        "bitter",
        "forgotten",
        "celebrated",
        "disputed",
        "costly",
        "quiet",
        "sudden",
        "hopeless",
        "famous",
        "secret",
        "long"
    };

    /** An at sign becomes a link, a star a word. */
    private static final String[] SENTENCES = {
        "After a * winter the envoys of @ met those of @, and nothing was signed that the one or the other had wanted.",
        "The * records of @ tell it otherwise, and name nobody but @.",
        "What became of the archive is a * matter; the last who saw it were on the way to @.",
        "It was a * time, and few had heard of @ before the beacons burned.",
        "Those who had served @ were given land near @, which the * law still grants to their children.",
        "A * song about @ is sung to this day, and every verse of it is wrong.",
        "Without @ it would have been one more * quarrel about tolls and water.",
        "The council heard @ twice, and called the * accusation unproven.",
    };

    private static final String WORLD = """
            name: Kolvar
            summary: Made-up lore for measuring.
            now: 2411
            titles: [The, House, House of, I.S.S., Season]
            canon: [told, counted]
            sources:
              chronicle: {title: The Chronicle, canon: told}
              sagas: {title: Sagas of the Houses, canon: told}
              census: {title: Imperial Census, canon: counted}
              logs: {title: Ships' Logs, canon: counted}
            missions:
              for: {ALL: everyone, EMP: kolvari-empire, REP: tarsene-republic, LEA: ovari-league}
            time:
              eras:
                KD: {units-per-year: 1000, at: 2100}
            """;

    /** What entries are of, how many in a thousand, and the folder they are in. */
    enum Kind {
        FACTION("factions", 30),
        PLACE("places", 150),
        SPECIES("species", 5),
        CHARACTER("characters", 350),
        SHIP("ships", 80),
        ITEM("items", 30),
        RELEASE("releases", 5),
        MISSION("missions", 70),
        EVENT("events", 280);

        final String folder;
        final int share;

        Kind(String folder, int share) {
            this.folder = folder;
            this.share = share;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Something that there is to tell of, with the days it lasts from and to, counted from the first day of all. */
    record Subject(Kind kind, String id, String name, int first, int last) {}

    /** A value, and what is said of it if the word for that is not empty. */
    record Value(String text, String key, String word, String said) {
        boolean qualified() {
            return !word.isEmpty();
        }
    }

    /** A field and what it holds. */
    record Statement(String field, boolean many, List<Value> values) {}

    /** One thing the lore tells of. */
    record Entry(Kind kind, String id, List<Statement> statements) {}

    private final Random random = new Random(47457);
    private final Map<String, Integer> taken = new HashMap<>();
    private final Map<Kind, List<Subject>> subjects = new EnumMap<>(Kind.class);
    private List<Statement> statements = List.of();

    private LoreGenerator(int entries) {
        int left = entries;
        for (Kind kind : Kind.values()) {
            int count = kind == Kind.EVENT ? left : Math.max(3, entries * kind.share / 1000);
            left -= count;
            subjects.put(kind, subjects(kind, count));
        }
    }

    /** Writes lore of so many entries into a folder that is new or empty. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("LoreGenerator FOLDER ENTRIES");
            System.exit(2);
        }
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                System.err.println("'" + folder + "' is not empty");
                System.exit(2);
            }
        }
        write(folder, entries(Integer.parseInt(arguments[1])));
    }

    /** Makes up so many entries, kind by kind. */
    static Map<Kind, List<Entry>> entries(int count) {
        if (count < FEWEST) {
            throw new IllegalArgumentException("a lore has " + FEWEST + " entries or more, not " + count);
        }
        LoreGenerator generator = new LoreGenerator(count);
        Map<Kind, List<Entry>> entries = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            List<Entry> ofKind = new ArrayList<>();
            for (int index = 0; index < generator.subjects.get(kind).size(); index++) {
                ofKind.add(generator.entry(kind, index));
            }
            entries.put(kind, ofKind);
        }
        return entries;
    }

    // Who and what there is

    private List<Subject> subjects(Kind kind, int count) {
        List<Subject> made = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            int first = first(kind, index, count);
            String name = name(kind, index, count);
            made.add(new Subject(kind, id(name), name, first, last(kind, index, count, first)));
        }
        return made;
    }

    /** In the order of their numbers things begin, so that older ones are found by counting back. */
    private int first(Kind kind, int index, int count) {
        return switch (kind) {
            case CHARACTER, SHIP -> (int) (390L * YEAR * index / count);
            case EVENT, MISSION -> 60 * YEAR + (int) (345L * YEAR * index / count);
            case FACTION, PLACE -> -YEAR * (1 + random.nextInt(400));
            case SPECIES, ITEM, RELEASE -> 0;
        };
    }

    private int last(Kind kind, int index, int count, int first) {
        return switch (kind) {
            case CHARACTER, SHIP -> first + YEAR * (60 + random.nextInt(50));
            case EVENT -> isWar(index, count) ? first + 5 * YEAR : first;
            case MISSION -> first;
            case FACTION, PLACE, SPECIES, ITEM, RELEASE -> LAST_DAY;
        };
    }

    private static boolean isWar(int index, int count) {
        return index % EVENTS_OF_A_WAR == 0 && !isFall(index, count);
    }

    /** The one event that is in every lore, in the middle of all. */
    private static boolean isFall(int index, int count) {
        return index == count / 2;
    }

    private String name(Kind kind, int index, int count) {
        return switch (kind) {
            case FACTION -> factionName(index);
            case PLACE -> index == 20 ? "Kolvar" : word() + (random.nextInt(3) == 0 ? " Prime" : "");
            case SPECIES -> word() + "i";
            // One in ten has no second name; among these are the most of one name.
            case CHARACTER -> random.nextInt(10) == 0 ? word() : word() + " " + word();
            case SHIP -> "I.S.S. " + word() + (random.nextInt(2) == 0 ? " " + word() : "");
            case ITEM -> capital(any(ITEMS)) + " of " + word() + " " + word();
            case RELEASE -> "Season " + (index + 1);
            case MISSION -> "The " + word() + " " + any("Gambit", "Discord", "Inheritance", "Signal") + " at " + word();
            case EVENT ->
                isFall(index, count)
                        ? "Fall of Kolvar"
                        : isWar(index, count) ? word() + " War" : any(EVENTS) + " of " + word() + " " + word();
        };
    }

    private String factionName(int index) {
        return switch (index) {
            case 0 -> "Kolvari Empire";
            case 1 -> "Tarsene Republic";
            case 2 -> "Ovari League";
            default ->
                random.nextInt(3) > 0 ? "House of " + word() + " " + word() : word() + " " + word() + " Alliance";
        };
    }

    private String word() {
        return any(FIRST_SYLLABLES) + any(MIDDLE_SYLLABLES) + any(LAST_SYLLABLES);
    }

    /** Makes an id from a name, as khitomer would; from the second of a name on it has a number. */
    private String id(String name) {
        StringBuilder id = new StringBuilder();
        for (char character : Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .toCharArray()) {
            if (character >= 'a' && character <= 'z' || character >= '0' && character <= '9') {
                id.append(character);
            } else if (character == ' ') {
                id.append('-');
            }
        }
        int number = taken.merge(id.toString(), 1, Integer::sum);
        return number == 1 ? id.toString() : id.append('-').append(number).toString();
    }

    // What is said of it

    private Entry entry(Kind kind, int index) {
        Subject subject = subjects.get(kind).get(index);
        statements = new ArrayList<>();
        say("id", subject.id);
        say("name", subject.name);
        if ((kind == Kind.CHARACTER || kind == Kind.SHIP) && random.nextInt(6) == 0) {
            say("aliases", true, subject.name + " " + any(EPITHETS));
        }
        say("summary", summary(subject));
        describe(subject, index);
        if (random.nextInt(10) < 3) {
            say("text", prose());
        }
        if (random.nextInt(2) == 0) {
            say("sources", true, any(SOURCES) + (random.nextInt(3) == 0 ? ":" + subject.name : ""));
        }
        return new Entry(kind, subject.id, statements);
    }

    private void describe(Subject subject, int index) {
        switch (subject.kind) {
            case FACTION -> faction(subject, index);
            case PLACE -> place(subject, index);
            case SPECIES -> species();
            case CHARACTER -> character(subject, index);
            case SHIP -> ship(subject, index);
            case ITEM -> item();
            case RELEASE -> release(index);
            case MISSION -> mission(subject, index);
            case EVENT -> event(subject, index);
        }
    }

    private String summary(Subject subject) {
        String what = "A " + any(WORDS) + " " + subject.kind.word();
        return any(
                what + " that the chroniclers of " + some(Kind.PLACE).name + " never agreed about.",
                what + " that " + some(Kind.FACTION).name + " would rather forget.",
                what + " known far beyond " + some(Kind.PLACE).name + ".");
    }

    private void faction(Subject faction, int index) {
        say("type", any("state", "house", "alliance"));
        if (index > 0) {
            List<Subject> factions = subjects.get(Kind.FACTION);
            refer("member-of", true, factions.get(random.nextInt(2) == 0 ? 0 : random.nextInt(index)));
        }
        refer("leader", true, some(Kind.CHARACTER));
        refer("seat", true, some(Kind.PLACE));
        say("founded", date(faction.first));
    }

    private void place(Subject place, int index) {
        int depth = 0;
        for (int outer = index; outer > 0; outer = (outer - 1) / 6) {
            depth++;
        }
        say("type", PLACES[Math.min(depth, PLACES.length - 1)]);
        if (index > 0) {
            refer("located-in", false, subjects.get(Kind.PLACE).get((index - 1) / 6));
        }
        refer("controlled-by", true, power());
        if (random.nextInt(2) == 0) {
            String number = Integer.toString(1000 + random.nextInt(900_000));
            add("population", true, new Value(number, "number", "in", date(random.nextInt(LAST_DAY))));
        }
        if (random.nextInt(3) > 0) {
            say("founded", date(place.first));
        }
    }

    private void species() {
        refer("homeworld", false, some(Kind.PLACE));
        say("max-age", "120 years");
    }

    private void character(Subject character, int index) {
        refer("species", true, some(Kind.SPECIES));
        say("gender", index % 2 == 0 ? "female" : "male");
        Subject faction = power();
        add("member-of", true, new Value(faction.id, "who", random.nextInt(3) == 0 ? "rank" : "", any(RANKS)));
        if (random.nextInt(3) == 0) {
            refer("serves-on", true, alive(Kind.SHIP, character.first + 30 * YEAR, -1));
        }
        if (random.nextInt(6) > 0) {
            say("born", date(character.first));
        }
        if (character.last < LAST_DAY && random.nextInt(3) > 0) {
            say("died", date(character.last));
        }
        refer("born-in", false, some(Kind.PLACE));
        if (character.first > 45 * YEAR && random.nextInt(4) > 0) {
            refer("mother", false, alive(Kind.CHARACTER, character.first, 0));
            refer("father", false, alive(Kind.CHARACTER, character.first, 1));
        }
    }

    private void ship(Subject ship, int index) {
        say("class", word());
        say("registry", "KX-" + (1000 + index));
        refer("operator", true, power());
        refer("commander", true, alive(Kind.CHARACTER, ship.first + 45 * YEAR, -1));
        say("launched", date(ship.first));
        if (ship.last < LAST_DAY && random.nextInt(2) == 0) {
            say("destroyed", date(ship.last));
        }
    }

    private void item() {
        say("type", any(ITEMS));
        refer("owner", true, some(Kind.CHARACTER));
        refer("made-by", true, some(Kind.FACTION));
        refer("carried-by", true, some(Kind.SHIP));
    }

    private void release(int index) {
        say("type", "season");
        say("number", Integer.toString(index + 1));
        say("released", LocalDate.of(1990, 1, 1).plusDays(13L * index).toString());
    }

    private void mission(Subject mission, int index) {
        List<Subject> releases = subjects.get(Kind.RELEASE);
        say("for", true, random.nextInt(2) == 0 ? PLAYERS[0] : any(PLAYERS));
        refer("arc", false, releases.get((int)
                ((long) releases.size() * index / subjects.get(Kind.MISSION).size())));
        boolean inEra = random.nextInt(4) == 0 && mission.first > ERA_BEGINS;
        say("date", inEra ? era(mission.first) : date(mission.first));
        refer("at", true, some(Kind.PLACE));
        participants(mission, 1 + random.nextInt(3));
    }

    private void event(Subject event, int index) {
        List<Subject> events = subjects.get(Kind.EVENT);
        boolean fall = isFall(index, events.size());
        if (index % 12 == 5 && !fall && isBetween(index)) {
            refer("after", true, events.get(index - 4));
            refer("before", true, events.get(index + 4));
        } else {
            eventDate(event);
        }
        refer("at", true, fall ? subjects.get(Kind.PLACE).get(20) : some(Kind.PLACE));
        if (random.nextInt(5) == 0) {
            refer("aboard", true, alive(Kind.SHIP, event.first, -1));
        }
        participants(event, 2 + random.nextInt(4));
        Subject lastWar = events.get(index / EVENTS_OF_A_WAR * EVENTS_OF_A_WAR);
        if (lastWar.first < event.first && event.last < lastWar.last) {
            refer("part-of", true, lastWar);
        }
        if (index > 0 && random.nextInt(6) == 0) {
            refer("caused-by", true, events.get(random.nextInt(index)));
        }
    }

    private boolean isBetween(int index) {
        List<Subject> events = subjects.get(Kind.EVENT);
        return index >= 4
                && index + 4 < events.size()
                && events.get(index - 4).last < events.get(index).first
                && events.get(index).last < events.get(index + 4).first;
    }

    /** Tells the years of what lasts, and the date of what does not; of one in twenty with another reading. */
    private void eventDate(Subject event) {
        if (event.last > event.first) {
            say("date", year(event.first) + "/" + year(event.last));
        } else if (random.nextInt(20) > 0) {
            say("date", date(event.first));
        } else {
            String other = year(event.first + YEAR * (1 + random.nextInt(5)));
            statements.add(new Statement(
                    "date",
                    true,
                    List.of(
                            new Value(year(event.first), "date", "source", any(SOURCES)),
                            new Value(other, "date", "source", any(SOURCES)))));
        }
    }

    private void participants(Subject event, int count) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Subject who = i > 0 ? alive(Kind.CHARACTER, event.first, -1) : power();
            // Who is chosen twice, because few live then, takes part once.
            if (values.stream().noneMatch(value -> value.text.equals(who.id))) {
                values.add(new Value(who.id, "who", random.nextInt(3) > 0 ? "role" : "", any(ROLES)));
            }
        }
        statements.add(new Statement("participants", true, values));
    }

    private String prose() {
        StringBuilder prose = new StringBuilder();
        int paragraphs = 1 + random.nextInt(2);
        for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
            prose.append(paragraph == 0 ? "" : "\n\n");
            sentence(prose);
            if (random.nextInt(2) == 0) {
                sentence(prose.append('\n'));
            }
        }
        return prose.toString();
    }

    private void sentence(StringBuilder prose) {
        for (char character : any(SENTENCES).toCharArray()) {
            switch (character) {
                case '@' -> link(prose);
                case '*' -> prose.append(any(WORDS));
                default -> prose.append(character);
            }
        }
    }

    private void link(StringBuilder prose) {
        Subject subject = some(any(Kind.FACTION, Kind.PLACE, Kind.CHARACTER, Kind.SHIP, Kind.EVENT));
        prose.append("[[").append(subject.id);
        if (random.nextInt(2) == 0) {
            prose.append('|').append(subject.name);
        }
        prose.append("]]");
    }

    // Choosing

    private Subject hub() {
        return subjects.get(Kind.FACTION).get(0);
    }

    /** The hub as often as any other faction. */
    private Subject power() {
        return random.nextInt(2) == 0 ? hub() : some(Kind.FACTION);
    }

    private Subject some(Kind kind) {
        List<Subject> all = subjects.get(kind);
        return all.get(random.nextInt(all.size()));
    }

    /**
     * Chooses one that has begun 20 to 45 years before a day, and so has not ended on it; with a remainder, one whose
     * number leaves this when it is halved.
     */
    private Subject alive(Kind kind, int day, int remainder) {
        List<Subject> all = subjects.get(kind);
        long begun = Math.max(0, day - (20L + random.nextInt(25)) * YEAR);
        int index = (int) Math.min(all.size() - 2, begun * all.size() / (390L * YEAR));
        return all.get(remainder < 0 ? index : index - index % 2 + remainder);
    }

    @SafeVarargs
    private <T> T any(T... all) {
        return all[random.nextInt(all.length)];
    }

    // Saying

    private void say(String field, String text) {
        say(field, false, text);
    }

    private void say(String field, boolean many, String text) {
        add(field, many, new Value(text, "text", "", ""));
    }

    private void refer(String field, boolean many, Subject subject) {
        add(field, many, new Value(subject.id, "id", "", ""));
    }

    private void add(String field, boolean many, Value value) {
        statements.add(new Statement(field, many, List.of(value)));
    }

    private static String year(int day) {
        return Integer.toString(FIRST_DAY.plusDays(day).getYear());
    }

    /** Writes a day as vaguely as sources do. */
    private String date(int day) {
        String date = FIRST_DAY.plusDays(day).toString();
        String year = date.substring(0, 4);
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> year;
            case 4, 5 -> date.substring(0, 7);
            case 6, 7, 8 -> date;
            case 9 -> year + "~";
            case 10 -> date.substring(0, 3) + "X";
            default -> year + "?";
        };
    }

    /** Writes a day in the era of the world, of a thousand units a year. */
    private static String era(int day) {
        return "KD " + (day - ERA_BEGINS) * 1000L / YEAR;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    // Writing

    private static void write(Path folder, Map<Kind, List<Entry>> entries) throws IOException {
        Files.writeString(folder.resolve("world.yaml"), WORLD);
        for (Kind kind : Kind.values()) {
            List<Entry> all = entries.get(kind);
            Files.createDirectories(folder.resolve(kind.folder));
            for (int from = 0; from < all.size(); from += ENTRIES_OF_A_FILE) {
                int number = from / ENTRIES_OF_A_FILE + 1;
                String name = kind.folder + "/" + String.format(Locale.ROOT, "%s-%04d.yaml", kind.word(), number);
                List<Entry> some = all.subList(from, Math.min(all.size(), from + ENTRIES_OF_A_FILE));
                Files.writeString(folder.resolve(name), number % 2 == 0 ? documents(some) : sequence(some));
            }
        }
    }

    private static String documents(List<Entry> entries) {
        StringBuilder yaml = new StringBuilder();
        for (Entry entry : entries) {
            yaml.append("---\n");
            append(yaml, entry, "", "");
        }
        return yaml.toString();
    }

    /** Writes entries as one document, a list of them. */
    static String sequence(List<Entry> entries) {
        StringBuilder yaml = new StringBuilder();
        for (Entry entry : entries) {
            append(yaml, entry, "- ", "  ");
        }
        return yaml.toString();
    }

    private static void append(StringBuilder yaml, Entry entry, String before, String indent) {
        String margin = before;
        for (Statement statement : entry.statements) {
            yaml.append(margin).append(statement.field).append(':');
            append(yaml, statement, indent);
            margin = indent;
        }
    }

    private static void append(StringBuilder yaml, Statement statement, String indent) {
        Value first = statement.values.get(0);
        if (statement.field.equals("text")) {
            String margin = "\n" + indent + "  ";
            String text = margin + first.text.replace("\n", margin).replace(margin + "\n", "\n\n");
            yaml.append(" |").append(text).append('\n');
        } else if (statement.values.size() == 1) {
            append(yaml.append(' '), first);
        } else {
            yaml.append('\n');
            for (Value value : statement.values) {
                append(yaml.append(indent).append("  - "), value);
            }
        }
    }

    private static void append(StringBuilder yaml, Value value) {
        if (value.qualified()) {
            yaml.append('{')
                    .append(value.key)
                    .append(": ")
                    .append(value.text)
                    .append(", ")
                    .append(value.word)
                    .append(": ")
                    .append(value.said)
                    .append("}\n");
        } else {
            yaml.append(value.text).append('\n');
        }
    }
}
