package khitomer.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import khitomer.date.HabitsOfPeople.Meant;
import khitomer.date.reckoning.Reckoning;
import khitomer.date.suggest.DateReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is offered instead of a text is a date of the same world, and means what the writer meant. */
class SuggestedDatesLawTest {

    private static final int TEXTS = 20;

    /** Worlds in which years without era are those of the axis, and month names those of everybody. */
    private static final List<Reckoning> WORLDS = List.of(
            Reckoning.COMMON,
            Worlds.ERAS,
            Worlds.reckoning("AC", """
                    AC: {at: 1}
                    BC: {at: 0, counts: down}
                    """),
            Worlds.reckoning("AC", "AC: {at: 1}"),
            Worlds.reckoning("", """
                    LATE: {at: 900}
                    BET: {at: 800}
                    AFT: {at: 700}
                    TO: {at: 600}
                    C: {at: 500}
                    """));

    /** A world that counts unlabelled years in an era with a calendar of its own. */
    private static final Reckoning SHIRE = Worlds.reckoning("SR", """
            OLD: {at: 1000}
            SR: {at: 1600, calendar: shire}
            """);

    static Stream<Long> seeds() {
        return IntStream.range(0, 60).mapToObj(Long::valueOf);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_offered_means_what_was_meant(long seed) throws InvalidDateException {
        HabitsOfPeople people = new HabitsOfPeople(new Random(seed));
        for (int i = 0; i < TEXTS; i++) {
            Meant plain = people.any();
            Meant meant = people.carelessly(plain);
            for (Reckoning world : WORLDS) {
                Optional<String> offered = offered(meant.text(), world);
                if (offered.isPresent() && !isDate(plain.text(), world)) {
                    assertThat(meaning(world.parse(offered.get())))
                            .as(
                                    "'%s' is answered with '%s' in a world with %s",
                                    meant.text(), offered.get(), world.eras())
                            .isEqualTo(meaning(Reckoning.COMMON.parse(meant.date())));
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_offered_is_no_further_mistake_whatever_was_typed(long seed) {
        HabitsOfPeople people = new HabitsOfPeople(new Random(seed));
        for (int i = 0; i < TEXTS; i++) {
            String text = people.broken(people.broken(people.any().text()));
            for (Reckoning world : WORLDS) {
                offered(text, world)
                        .ifPresent(date ->
                                assertThat(offered(date, world)).as(text).isEmpty());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void months_of_everybody_are_never_those_of_a_calendar_of_its_own(long seed) throws InvalidDateException {
        HabitsOfPeople people = new HabitsOfPeople(new Random(seed));
        for (int i = 0; i < TEXTS; i++) {
            Meant meant = people.any();
            Optional<String> offered = offered(meant.text(), SHIRE);
            boolean named =
                    meant.text().matches("(?i).*\\b(jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]).*");
            if (offered.isPresent() && named) {
                assertThat(offered.get()).as(meant.text()).matches(".*(CE|BCE)\\W*");
            }
        }
    }

    @Test
    void most_of_what_people_write_is_answered() {
        HabitsOfPeople people = new HabitsOfPeople(new Random(1));
        List<Meant> texts = Stream.generate(people::any).limit(2000).toList();

        long answered = texts.stream()
                .filter(meant -> isDate(meant.text(), Reckoning.COMMON)
                        || offered(meant.text(), Reckoning.COMMON).isPresent())
                .count();

        assertThat(answered).isGreaterThan(texts.size() * 85L / 100);
    }

    private static List<Object> meaning(LoreDate date) {
        return List.of(date.start(), date.end(), date.approximate(), date.uncertain());
    }

    private static boolean isDate(String text, Reckoning world) {
        try {
            world.parse(text);
            return true;
        } catch (InvalidDateException problem) {
            return false;
        }
    }

    private static Optional<String> offered(String text, Reckoning world) {
        try {
            new DateReader(world).read(text);
            return Optional.empty();
        } catch (InvalidDateException problem) {
            return Optional.of(problem.suggestion()).filter(instead -> !instead.isEmpty());
        }
    }
}
