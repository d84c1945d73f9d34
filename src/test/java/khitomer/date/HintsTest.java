package khitomer.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            circa 2293 to 2295      | 2293~/2295
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
            44 BC                   | -0043
            1 BCE                   | 0000
            AD 2293                 | 2293
            2293 CE                 | 2293
            2293-06-27 10:00        | 2293-06-27T10:00:00
            2293-06-27T10:00:00.5Z  | 2293-06-27T10:00:00Z
            2293-06-27T10:00:00+0430| 2293-06-27T10:00:00+04:30
            """)
    void what_is_no_date_is_answered_with_what_to_write(String text, String instead) throws DateProblem {
        DateProblem problem = problem(text);

        assertThat(problem.instead()).isEqualTo(instead);
        assertThat(Reckoning.COMMON.parse(instead).text()).isEqualTo(instead);
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
        DateProblem problem = problem(text);

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
        assertThat(problem("6/7/2293").instead()).isEmpty();
        assertThat(problem("not a date").instead()).isEmpty();
        assertThat(problem("2293-02-29").instead()).isEmpty();
    }

    private static DateProblem problem(String text) {
        return catchThrowableOfType(DateProblem.class, () -> Reckoning.COMMON.parse(text));
    }
}
