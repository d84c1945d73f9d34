package khitomer.doctor;

import java.util.List;
import java.util.Locale;

/** Checks whether the terminal expects UTF-8, which is always written, whatever the locale. */
public final class EncodingAspect {

    private final ProcessInfo process;
    private final boolean terminal;

    public EncodingAspect(ProcessInfo process, boolean terminal) {
        this.process = process;
        this.terminal = terminal;
    }

    public AspectReport line() {
        String variable = variable();
        String locale = variable.isEmpty() ? "" : value(variable);
        return line(variable, locale, codes(locale)).with("output", "UTF-8").with("locale", locale);
    }

    private AspectReport line(String variable, String locale, String codes) {
        String says = locale.isEmpty() ? "no locale is set" : variable + " is " + locale;
        if (codes.equals("utf8")) {
            return AspectReport.ok(Aspect.ENCODING, "UTF-8, and so is the locale: " + says);
        }
        if (!terminal) {
            return AspectReport.ok(Aspect.ENCODING, "UTF-8, whatever the locale: " + says);
        }
        boolean named = !List.of("", "C", "POSIX").contains(locale);
        return named
                ? AspectReport.amiss(
                        Aspect.ENCODING,
                        "khitomer writes UTF-8, and " + says + ", which is not UTF-8",
                        "set the terminal to UTF-8 and " + variable + " to a locale of it, such as C.UTF-8")
                : AspectReport.note(
                        Aspect.ENCODING,
                        "khitomer writes UTF-8, and whether the terminal takes it is unknown: " + says,
                        "if names such as 'QI’tomer' look odd, set the terminal to UTF-8; LANG=C.UTF-8 "
                                + "tells all programs");
    }

    /** The variable that takes effect. */
    private String variable() {
        return List.of("LC_ALL", "LC_CTYPE", "LANG").stream()
                .filter(name -> !value(name).isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The start script sets {@code LC_ALL} itself, and passes on its former value. */
    private String value(String variable) {
        return variable.equals("LC_ALL") && process.isOfStartScript()
                ? process.property(ProcessInfo.LC_ALL)
                : process.variable(variable);
    }

    private static String codes(String locale) {
        String codes = locale.substring(locale.indexOf('.') + 1);
        int modifier = codes.indexOf('@');
        return (modifier < 0 ? codes : codes.substring(0, modifier))
                .replace("-", "")
                .toLowerCase(Locale.ROOT);
    }
}
