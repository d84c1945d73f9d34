package khitomer.date.suggest;

import java.util.List;

/** Knows one habit of writing dates that are none, and what such texts mean. */
interface DateRewrite {

    /**
     * How to write what this text can mean, every meaning that it may have; what is no date is dropped by the caller.
     * None where this is not its habit.
     */
    List<String> readings(String text, DateSuggestions instead);
}
