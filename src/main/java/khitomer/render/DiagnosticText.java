package khitomer.render;

import khitomer.render.report.DiagnosticRow;

/** Writes what a finding says beyond its message as lines of text, as the terminal shows it. */
final class DiagnosticText {

    private DiagnosticText() {}

    /** The statements that contradict each other, each with its place, and how much is missing. */
    static String evidence(DiagnosticRow finding) {
        StringBuilder text = new StringBuilder();
        for (DiagnosticRow.Evidence evidence : finding.evidence()) {
            text.append('\n').append(evidence.place()).append(": ").append(said(evidence));
        }
        return text.append(shortfall(finding)).toString();
    }

    /** A statement and what follows from it. */
    static String said(DiagnosticRow.Evidence evidence) {
        return evidence.text() + " – " + evidence.implies();
    }

    static String shortfall(DiagnosticRow finding) {
        return finding.shortfall().isEmpty() ? "" : "\nshort by " + finding.shortfall();
    }

    /** What to write instead. */
    static String instead(DiagnosticRow finding) {
        StringBuilder text = new StringBuilder();
        finding.instead().lines().forEach(line -> text.append("\nwrite: ").append(line));
        return text.toString();
    }
}
