package khitomer.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import khitomer.date.reckoning.Reckoning;

/** Dates of known meaning, as genealogists, encyclopedias, and spreadsheets write them. */
final class HabitsOfPeople {

    /** A text and the date of EDTF that its writer meant. */
    record Meant(String text, String date) {}

    /** Between two dates, what follows is the later. */
    private record Single(int year, int month, int day) {

        String date() {
            String years = String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
            return years
                    + (month == 0 ? "" : String.format(Locale.ROOT, "-%02d", month))
                    + (day == 0 ? "" : String.format(Locale.ROOT, "-%02d", day));
        }
    }

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> GERMAN = List.of(
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember");
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private final Random random;

    HabitsOfPeople(Random random) {
        this.random = random;
    }

    Meant any() {
        Single first = single(100 + random.nextInt(2500));
        Single last = later(first);
        return switch (random.nextInt(9)) {
            case 0 -> new Meant(written(first), first.date());
            case 1 ->
                new Meant(
                        one("ABT ", "abt. ", "c. ", "ca. ", "circa ", "about ", "EST ", "Cal ", "um ") + worded(first),
                        first.date() + "~");
            case 2 ->
                new Meant(
                        one("BEF ", "bef. ", "before ", "prior to ", "vor ") + worded(first),
                        "[.." + Axis.day(bounds(first).earliest() - 1) + "]");
            case 3 ->
                new Meant(
                        one("AFT ", "aft. ", "after ", "later than ", "nach ") + worded(first),
                        "[" + Axis.day(bounds(first).latest() + 1) + "..]");
            case 4 -> new Meant(one("by ", "not after ", "no later than ") + worded(first), "[.." + first.date() + "]");
            case 5 -> between(first, last);
            case 6 -> interval(first, last);
            case 7 ->
                new Meant(
                        worded(first) + one(" or ", " OR ") + worded(last),
                        "[" + first.date() + "," + last.date() + "]");
            default -> shortened(first);
        };
    }

    private Meant between(Single first, Single last) {
        return new Meant(
                one("BET ", "between ", "Bet. ", "btw ") + worded(first) + one(" and ", " AND ") + worded(last),
                "[" + first.date() + ".." + last.date() + "]");
    }

    private Meant interval(Single first, Single last) {
        return new Meant(
                switch (random.nextInt(4)) {
                    case 0 -> one("FROM ", "from ") + worded(first) + one(" TO ", " to ", " until ") + worded(last);
                    case 1 -> worded(first) + one(" - ", " – ", " to ", "–", "—") + worded(last);
                    case 2 -> written(first) + " to " + written(last);
                    default -> worded(first) + "/" + worded(last);
                },
                first.date() + "/" + last.date());
    }

    /** What leaves out in one date what the other has. */
    private Meant shortened(Single first) {
        int year = 1000 + random.nextInt(1500);
        int more = 1 + random.nextInt(98 - year % 100 > 0 ? 99 - year % 100 : 1);
        String month = MONTHS.get(random.nextInt(11));
        int number = 1 + MONTHS.indexOf(month);
        int day = 1 + random.nextInt(27);
        return switch (random.nextInt(16)) {
            case 0 -> new Meant(year + one("-", "–", "/") + last(2, year + more), year + "/" + (year + more));
            case 1 -> new Meant(year + one("/", "-") + last(1, year + 1), year + "/" + (year + 1));
            case 2 -> new Meant(year + " or " + last(2, year + more), "[" + year + "," + (year + more) + "]");
            case 3 ->
                new Meant(
                        day + one("/", "-", "–") + (day + 1) + one(" ", " ") + month + " " + year,
                        new Single(year, number, day).date() + "/" + new Single(year, number, day + 1).date());
            case 4 ->
                new Meant(
                        month + " " + day + one("-", "–") + (day + 1) + ", " + year,
                        new Single(year, number, day).date() + "/" + new Single(year, number, day + 1).date());
            case 5 ->
                new Meant(
                        month.substring(0, 3) + one("-", "/", "–") + MONTHS.get(number) + " " + year,
                        new Single(year, number, 0).date() + "/" + new Single(year, number + 1, 0).date());
            case 6 ->
                new Meant(
                        (first.year() + more) + one("-", "–", "/", " to ") + first.year() + one(" BC", " B.C.", " BCE"),
                        backward(first.year() + more) + "/" + backward(first.year()));
            case 7 ->
                new Meant(
                        day + " " + month.substring(0, 3).toUpperCase(Locale.ROOT) + " " + year + "/"
                                + last(2, year + 1),
                        "[" + new Single(year, number, day).date() + "," + new Single(year + 1, number, day).date()
                                + "]");
            case 8 -> new Meant(one("12.6.", "6/12/", "12 June ", "'", "June ") + last(2, year), "19" + last(2, year));
            case 9 ->
                new Meant(
                        day + " " + month + " " + one("", "the ") + first.year() + " BC",
                        new Single(1 - first.year(), number, day).date());
            case 10 ->
                new Meant(
                        one("AD ", "A.D. ") + year + one(" or ", " OR ") + last(2, year + more),
                        "[" + year + "," + (year + more) + "]");
            case 11 ->
                new Meant(
                        year + one("-", "–", "/", " to ") + last(2, year + more) + one(" AD", " CE", " A.D."),
                        year + "/" + (year + more));
            case 12 ->
                new Meant(
                        year + " or " + last(2, year + more) + " or " + (year + more + 1),
                        "[" + year + "," + (year + more) + "," + (year + more + 1) + "]");
            case 13 -> new Meant(worded(first) + one(" on", " onward", " onwards"), first.date() + "/..");
            case 14 ->
                new Meant(
                        year / 10 % 10 == 0 ? year + " or later" : year / 10 + "0s",
                        year / 10 % 10 == 0 ? "[" + year + "..]" : year / 10 + "X");
            default ->
                new Meant(one("@#DJULIAN@ ", "JULIAN ") + day + " " + month.substring(0, 3) + " " + year, "9999");
        };
    }

    private static String backward(int year) {
        return new Single(1 - year, 0, 0).date();
    }

    private static String last(int digits, int year) {
        String all = Integer.toString(year);
        return all.substring(all.length() - digits);
    }

    private Single single(int year) {
        int parts = random.nextInt(3);
        return new Single(year, parts > 0 ? 1 + random.nextInt(12) : 0, parts > 1 ? 1 + random.nextInt(28) : 0);
    }

    private Single later(Single date) {
        return new Single(date.year() + 1 + random.nextInt(80), date.month(), date.day());
    }

    private static Bounds bounds(Single date) {
        try {
            return Reckoning.COMMON.parse(date.date()).bounds();
        } catch (InvalidDateException impossible) {
            throw new IllegalArgumentException(date.date(), impossible);
        }
    }

    /** In words or in numbers, and perhaps so that nobody can know which number is the month. */
    private String written(Single date) {
        String m = Integer.toString(date.month());
        String d = Integer.toString(date.day());
        String y = Integer.toString(date.year());
        if (date.day() > 0) {
            return random.nextInt(2) == 0
                    ? worded(date)
                    : one(
                            d + "." + m + "." + y,
                            d + "/" + m + "/" + y,
                            m + "/" + d + "/" + y,
                            y + "/" + m + "/" + d,
                            y + "-" + m + "-" + d,
                            d + "-" + m + "-" + y,
                            d + "." + ROMAN.get(date.month() - 1) + "." + y,
                            date.date().replace("-", ""));
        }
        return date.month() == 0 || random.nextInt(2) == 0
                ? worded(date)
                // 1708/9 are two years, by agreement: who means September finds another way.
                : one(
                        m + "/" + y,
                        "0".repeat(2 - m.length()) + m + "." + y,
                        y + "-" + m,
                        m + "-" + y,
                        Integer.toString(date.year() + 1).endsWith(m) ? y + "-" + m : y + "/" + m);
    }

    private String worded(Single date) {
        if (date.month() == 0) {
            return one("", "", "", "the year ", "AD ", "A.D. ") + date.year();
        }
        String english = MONTHS.get(date.month() - 1);
        String month = one(
                english,
                english.substring(0, 3),
                english.substring(0, 3).toUpperCase(Locale.ROOT),
                GERMAN.get(date.month() - 1));
        String d = Integer.toString(date.day());
        return date.day() == 0
                ? month + one(" ", ". ", ", ", " of ") + date.year()
                : one(
                        d + " " + month + " " + date.year(),
                        month + " " + d + ", " + date.year(),
                        d + ". " + month + " " + date.year(),
                        d + "-" + month + "-" + date.year(),
                        month + " " + d + ordinal(date.day()) + " " + date.year());
    }

    private static String ordinal(int day) {
        return day / 10 == 1 ? "th" : day % 10 == 1 ? "st" : day % 10 == 2 ? "nd" : day % 10 == 3 ? "rd" : "th";
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** The same with what typography and hasty fingers change and no reader minds. */
    Meant carelessly(Meant meant) {
        String text = meant.text();
        List<String> changed = new ArrayList<>(List.of(
                text,
                text.toUpperCase(Locale.ROOT),
                " " + text + " ",
                "\"" + text + "\"",
                text.replace(" ", "  "),
                text.replace(' ', '\u00A0'),
                "(" + text + ")"));
        return new Meant(changed.get(random.nextInt(changed.size())), meant.date());
    }

    /** The same with one character lost, doubled or changed: whatever that means. */
    String broken(String text) {
        int at = random.nextInt(text.length());
        return text.substring(0, at)
                + one("", text.substring(at, at + 1).repeat(2), "/", "-", " ", "1", "?", "X", "BC ")
                + text.substring(at + 1);
    }
}
