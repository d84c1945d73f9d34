package khitomer;

/**
 * Makes worlds at random: with eras, calendars, kinds, and sources of their own, or without.
 *
 * @param slips once in how many times something in it is wrong
 */
record RandomWorld(Dice dice, int slips) {

    private static final String ERAS = """
            time:
              eras:
                AX: {at: 2280}
                BX: {at: 2279, counts: down}
                SX: {units-per-year: 1000, at: 2323, from: 40000}
            """;
    private static final String CALENDAR = """
            time:
              default-era: AX
              approximate: {year: 5}
              eras:
                AX: {at: 0, calendar: short}
                BX: {at: 0, counts: down}
              calendars:
                short:
                  months: [{name: Yule, days: 2}, {name: Thaw, days: 300}, {name: Leaf, days: 63}]
                  leap: {every: 4, month: Yule, days: 1}
            """;
    private static final String KINDS = """
            kinds:
              deity: {plural: deities, fields: {domain: text, temple: {refers-to: place, many: yes}, ascended: {date: start}}}
              character: {fields: {sign: {one-of: [Targ, Sabre]}, seen-at: {refers-to: event, means: overlaps}}}
            """;
    private static final String SOURCES = """
            sources:
              ok: {title: A source, url: "https://example.org/{page}", canon: game}
              other: {title: Another, canon: screen}
            canon: [game, screen]
            """;
    private static final String MISSIONS = """
            missions:
              for: {ALL: everyone, ROM: guild, KDF: mara}
            """;

    String text() {
        StringBuilder text = new StringBuilder("name: Somewhere\n");
        text.append(dice.once(2) ? "now: " + dice.pick("2411", "2293-05", "soon", "2300~") + "\n" : "");
        text.append(dice.once(3) ? "titles: [The, House of]\n" : "");
        text.append(dice.once(4) ? "" : SOURCES)
                .append(dice.once(2) ? MISSIONS : "")
                .append(dice.once(2) ? KINDS : "");
        text.append(dice.pick("", ERAS, ERAS, CALENDAR));
        if (dice.once(slips)) {
            text.append(dice.pick(
                    "nonsense: 1\n", "name: Twice\n", "canon: {x: y}\n", "kinds: [deity]\n", "  x\n", "titles:\n"));
        }
        return text.toString();
    }
}
