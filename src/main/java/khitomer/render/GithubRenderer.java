package khitomer.render;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import khitomer.base.SafeText;
import khitomer.render.report.DiagnosticRow;
import khitomer.render.report.Presentation;
import khitomer.render.report.Renderer;
import khitomer.render.report.Report;

/**
 * Writes what is wrong as workflow commands, which GitHub shows beside the lines of a pull request.
 *
 * <p>A command ends with its line, and its properties with a comma or two colons; so whatever the lore says is written
 * without them, and cannot become a command of its own.
 */
final class GithubRenderer implements Renderer {

    @Override
    public void render(Report report, Presentation presentation, Appendable out) throws IOException {
        List<Supplier<DiagnosticRow>> findings = report.findings();
        for (Supplier<DiagnosticRow> each : findings) {
            DiagnosticRow finding = each.get();
            out.append("::")
                    .append(level(finding.severity()))
                    .append(" file=")
                    .append(property(finding.place().file()))
                    .append(",line=")
                    .append(Integer.toString(finding.place().line()))
                    .append(",col=")
                    .append(Integer.toString(finding.place().column()))
                    .append(",title=")
                    .append(property(finding.rule().code()))
                    .append("::")
                    .append(data(
                            finding.message() + DiagnosticText.evidence(finding) + DiagnosticText.instead(finding)))
                    .append('\n');
        }
    }

    private static String level(String severity) {
        return severity.equals("note") ? "notice" : severity;
    }

    private static String data(String text) {
        return SafeText.lines(text.replace("\r\n", "\n"))
                .replace("%", "%25")
                .replace("\r", "%0D")
                .replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
