package khitomer.render;

import java.io.IOException;
import java.util.Locale;

/** Writes what is wrong as workflow commands, which GitHub shows beside the lines of a pull request. */
final class GithubRenderer implements Renderer {

    @Override
    public void render(Report report, Presentation presentation, Appendable out) throws IOException {
        for (Row row : report.rows()) {
            Finding finding = Finding.of(report, row);
            out.append("::").append(level(finding.severity()))
                    .append(" file=").append(property(finding.file()))
                    .append(",line=").append(finding.line())
                    .append(",col=").append(finding.column())
                    .append(",title=").append(property(finding.code()))
                    .append("::").append(data(finding.message())).append('\n');
        }
    }

    private static String level(String severity) {
        return severity.equals("note") ? "notice" : severity.toLowerCase(Locale.ROOT);
    }

    private static String data(String text) {
        return Visible.lines(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
