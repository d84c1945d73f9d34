package khitomer.render;

/** Writes what a finding says beyond its message as lines of text, as the terminal shows it. */
final class FindingText {

    private FindingText() {}

    /** The statements that contradict each other, each with its place, and how much is missing. */
    static String evidence(Finding finding) {
        StringBuilder text = new StringBuilder();
        for (Finding.Evidence evidence : finding.evidence()) {
            text.append('\n').append(evidence.place()).append(": ").append(said(evidence));
        }
        return text.append(shortfall(finding)).toString();
    }

    /** A statement and what follows from it. */
    static String said(Finding.Evidence evidence) {
        return evidence.text() + " – " + evidence.implies();
    }

    static String shortfall(Finding finding) {
        return finding.shortfall().isEmpty() ? "" : "\nshort by " + finding.shortfall();
    }

    /** What to write instead. */
    static String instead(Finding finding) {
        StringBuilder text = new StringBuilder();
        finding.instead().lines().forEach(line -> text.append("\nwrite: ").append(line));
        return text.toString();
    }
}
