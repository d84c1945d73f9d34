package khitomer.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import khitomer.date.reckoning.Reckoning;
import khitomer.date.suggest.DateReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of texts that are no dates: the character at fault, and what to write instead. */
class HintsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            circa 2293              | 2293~
            c. 2380                 | 2380~
            c.2380                  | 2380~
            ca 2380                 | 2380~
            about 2293              | 2293~
            Circa 2290s             | 229X~
            possibly 2293           | 2293?
            possibly circa 2293     | 2293%
            2293-6-7                | 2293-06-07
            2293/06/12              | 2293-06-12
            2293.6.12               | 2293-06-12
            12.6.2293               | 2293-06-12
            27/06/2293              | 2293-06-27
            06/27/2293              | 2293-06-27
            22930612                | 2293-06-12
            2293 06 27              | 2293-06-27
            before 2293             | [..2292]
            before 2293-06          | [..2293-05]
            before 12 June 2293     | [..2293-06-11]
            after 2293              | [2294..]
            after 2293-12-31        | [2294-01-01..]
            by 2375                 | [..2375]
            not before 2375         | [2375..]
            until 2375              | ../2375
            since 2375              | 2375/..
            2375 to present         | 2375/..
            2375-                   | 2375/..
            2375/open               | 2375/..
            unknown/2375            | /2375
            2290s                   | 229X
            the 2290's              | 229X
            2200s                   | 22XX
            23rd century            | 22XX
            5th century BC          | -04XX
            3rd millennium          | 2XXX
            late 2367               | [2367-09..2367-12]
            early 2367              | [2367-01..2367-04]
            mid-2290s               | [2293..2296]
            late 23rd century       | [2270..2299]
            late February 2292      | [2292-02-21..2292-02-29]
            2293 or 2294            | [2293,2294]
            2293 or 2294 or 2296    | [2293,2294,2296]
            2293 and 2294           | {2293,2294}
            between 2293 and 2295   | [2293..2295]
            2293-2295               | 2293/2295
            2293-95                 | 2293/2295
            2293 - 2295             | 2293/2295
            2293–2295               | 2293/2295
            from 2293 to 2295       | 2293/2295
            12 June 2293            | 2293-06-12
            June 12th, 2293         | 2293-06-12
            the 3rd of June 2293    | 2293-06-03
            Jun. 2293               | 2293-06
            spring of 2293          | 2293-21
            fall 2293               | 2293-23
            Q3 2293                 | 2293-35
            293                     | 0293
            44                      | 0044
            -44                     | -0044
            10191                   | Y10191
            -10191                  | Y-10191
            y10191                  | Y10191
            Y2293                   | 2293
            229u                    | 229X
            229?                    | 0229?
            22??                    | 22XX
            2293?~                  | 2293%
            (2293-06)~              | 2293-06~
            2293−06                 | 2293-06
            ２２９３                 | 2293
            '2293 '                 | 2293
            2293 / 2295             | 2293/2295
            [2293, 2295]            | [2293,2295]
            [2293,2295              | [2293,2295]
            [2293,2295}             | [2293,2295]
            2293..2295              | [2293..2295]
            2295/2293               | 2293/2295
            01/2024                 | 2024-01
            12/1941                 | 1941-12
            12.1941                 | 1941-12
            1941/12                 | 1941-12
            8/9 JUL 1457            | 1457-07-08/1457-07-09
            July 8-9, 1457          | 1457-07-08/1457-07-09
            Jul-Aug 1457            | 1457-07/1457-08
            8 July - 3 Aug 1457     | 1457-07-08/1457-08-03
            978 or 83               | [0978,0983]
            AD 978 or 83            | [0978,0983]
            1861 or 62 AD           | [1861,1862]
            1861-62 AD              | 1861/1862
            AD 1861/62              | 1861/1862
            between 1861 and 62 CE  | [1861..1862]
            1861 or 62 or 63        | [1861,1862,1863]
            1898 or 99 or 00        | [1898,1899,1900]
            978-83 BC               | -0977/-0082
            -0100 -0050             | -0100/-0050
            -0100 - -0050           | -0100/-0050
            1861 on                 | 1861/..
            May 1861 on             | 1861-05/..
            2024-035                | 2024-02-04
            c. 1832 or c. 1833      | [1832~,1833~]
            12 April or May 1861    | [1861-04-12,1861-05-12]
            ~?1861                  | 1861%
            ?~-0044                 | -0044%
            ~?1861-05               | 1861%-05
            1708/9                  | 1708/1709
            1708/09                 | 1708/1709
            1914–18                 | 1914/1918
            100-44 BC               | -0099/-0043
            44 BC - AD 14           | -0043/0014
            15 March 44 B.C.        | -0043-03-15
            497?                    | 0497?
            15 SEP 1396/1397        | [1396-09-15,1397-09-15]
            11 FEB 1731/32          | [1731-02-11,1732-02-11]
            ABT 1815                | 1815~
            EST 1832                | 1832~
            CAL 1832                | 1832~
            BEF 1724                | [..1723]
            AFT 25 MAR 1599         | [1599-03-26..]
            BET 1670 AND 1675       | [1670..1675]
            BET 1 JAN 1832 AND 3 MAR 1832 | [1832-01-01..1832-03-03]
            FROM 1670 TO 1675       | 1670/1675
            INT 1832 (about that)   | 1832?
            (about 1832)            | 1832~
            @#DGREGORIAN@ 25 MAR 1599 | 1599-03-25
            <1832                   | [..1831]
            1832 or later           | [1832..]
            7. Dezember 1941        | 1941-12-07
            7.XII.1941              | 1941-12-07
            1941-W49                | [1941-12-01..1941-12-07]
            1941-341                | 1941-12-07
            1st century BC          | -00XX
            44 BC                   | -0043
            1 BCE                   | 0000
            AD 2293                 | 2293
            2293 CE                 | 2293
            2293-06-27 10:00        | 2293-06-27T10:00:00
            2293-06-27T10:00:00.5Z  | 2293-06-27T10:00:00Z
            2293-06-27T10:00:00+0430| 2293-06-27T10:00:00+04:30
            """)
    void what_is_no_date_is_answered_with_what_to_write(String text, String instead) throws InvalidDateException {
        InvalidDateException problem = problem(text);

        assertThat(problem.suggestion()).isEqualTo(instead);
        assertThat(new DateReader(Reckoning.COMMON).read(instead).text()).isEqualTo(instead);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2293-6-7        | TIME001 | 7  | '2293-6-7' is not a date: a month has two digits
            2293-13         | TIME001 | 6  | '2293-13' is not a date: there is no month 13
            2293-02-29      | TIME001 | 9  | '2293-02-29' is not a date: there is no day 29 in 2293-02
            2293-06-27x     | TIME001 | 11 | '2293-06-27x' is not a date: 'x' cannot stand here
            2293-           | TIME001 | 6  | '2293-' is not a date: a month is missing
            293             | TIME001 | 1  | '293' is not a date: a year has four digits
            1999-42         | TIME001 | 6  | '1999-42' is not a date: there is no month 42
            -0000           | TIME001 | 1  | '-0000' is not a date: year 0 has no sign
            2012/2013/2014  | TIME001 | 10 | '2012/2013/2014' is not a date: an interval has two ends
            ../..           | TIME001 | 3  | '../..' is not a date: an interval has a date at one end at least
            [2293,,2294]    | TIME001 | 7  | '[2293,,2294]' is not a date: a date is missing in the set
            [2290-06..2293] | TIME001 | 11 | '[2290-06..2293]' is not a date: both ends of a range are years, months or days alike
            2293-06-27T25:00:00 | TIME001 | 12 | '2293-06-27T25:00:00' is not a date: an hour is 00 to 23
            2295/2293       | TIME002 | 6  | '2295/2293' runs backwards
            19 BBY          | TIME003 | 4  | no era is called 'BBY'
            Y100000000001   | TIME005 | 1  | 'Y100000000001' is more than 100 000 000 000 years away from year 0
            Y1E9999999999   | TIME005 | 1  | 'Y1E9999999999' is more than 100 000 000 000 years away from year 0
            """)
    void a_problem_names_its_rule_and_the_character_at_fault(String text, String code, int column, String message) {
        InvalidDateException problem = problem(text);

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem).hasMessage(message);
    }

    @Test
    void a_date_in_words_is_no_unknown_era() {
        assertThat(problem("late 2367").code()).isEqualTo("TIME001");
        assertThat(problem("June 2293").code()).isEqualTo("TIME001");
        assertThat(problem("44 BC").code()).isEqualTo("TIME003");
    }

    @Test
    void what_nobody_can_know_is_not_guessed() {
        assertThat(problem("6/7/2293").suggestion()).isEmpty();
        assertThat(problem("not a date").suggestion()).isEmpty();
        assertThat(problem("2293-02-29").suggestion()).isEmpty();
        assertThat(problem("2024-13-45").suggestion()).isEmpty();
        assertThat(problem("2024-13-01").suggestion()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 484",
                "03/04/1941",
                "1908/12",
                "1914-5",
                "1910–12",
                "194112",
                "07121941",
                "7 Dec 41",
                "12.6.93",
                "'93",
                "Easter 1832",
                "winter 1832/33",
                "late 1900s",
                "1890s–1900s",
                "7.X.1941",
                "2 BC/2",
                "144 BC - 114",
                "183(2)",
                "@#DJULIAN@ 25 MAR 1599",
                "JULIAN 25 MAR 1599",
                "25 March 1599 (Julian)",
                "@#DFRENCH R@ 12 VEND 3",
                "12400-02-21",
                "Y12400-02-21",
                "2293.12",
                "c. 1914–18",
                "c. 1832 or 1833",
                "circa 2293 to 2295",
                "from about 1832 to 1840",
                "1861 or 62?",
                "1861 or 62 AD?",
                "978-72 BC",
                "978 or 83 BC",
                "978 AD or 83",
                "May 1861 or 62 AD",
                "5 May 1861 or 6 June 62 AD",
                "44, 43 or 42 BC",
                "-0044 -0050",
                "12 April/May 1861",
                "12 April to May 1861",
                "between 12 April and May 1861",
                "winter 1944/45",
                "winter 1944/45 AD",
                "1861 in",
                "1861x1865",
                "194-",
                "AD 194-",
                "1832+",
                "2295-2293",
                "7/8/9"
            })
    void what_may_mean_two_things_is_not_guessed(String text) {
        assertThat(problem(text).suggestion()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1861 or 62",
                "1861 or 62 or 63",
                "1861 or 62?",
                "AC 978 or 83",
                "2941 or 42 AC",
                "May 1861 or 62 AC",
                "44, 43 or 42 AC",
                "2024-035",
                "1861x1865",
                "194-",
                "AC 194-"
            })
    void where_years_have_as_many_digits_as_they_need_a_short_one_is_not_completed(String text) {
        Reckoning world = Worlds.reckoning("AC", "AC: {at: 1}");

        assertThat(problem(text, world).suggestion()).isEmpty();
        assertThat(problem("1914-18 AC", world).suggestion()).isEqualTo("1914 AC/1918 AC");
        assertThat(problem("1861 or 1862 AC", world).suggestion()).isEqualTo("[1861 AC,1862 AC]");
    }

    @Test
    void an_era_of_the_world_wins_over_a_word_of_the_trade() throws InvalidDateException {
        Reckoning world = Worlds.reckoning("", """
                BEF: {at: 100}
                BET: {at: 200}
                """);

        assertThat(new DateReader(world).read("BEF 1724").bounds())
                .isEqualTo(new DateReader(Reckoning.COMMON).read("1823").bounds());
        assertThat(problem("BET 1670 AND 1675", world).suggestion()).isEmpty();
        assertThat(problem("bef 1724", world).suggestion()).isEmpty();
        assertThat(problem("AFT 1724", world).suggestion()).isEqualTo("[1725..]");
    }

    @Test
    void an_era_is_not_taken_for_another_that_looks_alike() {
        Reckoning world = Worlds.reckoning("", "ABY: {at: 0, first: 0}");

        assertThat(problem("19 BBY", world)).hasMessage("no era is called 'BBY'");
        assertThat(problem("19 BBY", world).suggestion()).isEmpty();
        assertThat(problem("19 aby", world).suggestion()).isEqualTo("19 ABY");
    }

    @Test
    void a_long_year_has_months_only_where_it_counts_in_an_era() throws InvalidDateException {
        Reckoning world = Worlds.reckoning("AC", "AC: {at: 1}");

        assertThat(problem("12400-02-21")).hasMessageContaining("unless world.yaml sets a 'default-era'");
        assertThat(new DateReader(world).read("12400-02-21").text()).isEqualTo("12400-02-21");
        assertThat(problem("Y12400-02-21", world).suggestion()).isEqualTo("12400-02-21");
    }

    private static InvalidDateException problem(String text) {
        return problem(text, Reckoning.COMMON);
    }

    private static InvalidDateException problem(String text, Reckoning world) {
        return catchThrowableOfType(InvalidDateException.class, () -> new DateReader(world).read(text));
    }
}
