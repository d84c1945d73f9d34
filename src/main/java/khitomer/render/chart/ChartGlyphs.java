package khitomer.render.chart;

/** The signs that a chart is drawn with, each one column wide. */
public enum ChartGlyphs {
    /** Blocks, discs and arrows. */
    UNICODE('\u2588', '\u2591', '\u25cf', '\u25c6', '\u2190', '\u2192', '\u2500', '\u252c', "\u2026"),
    /** Nothing that an old terminal or a mail does not have. */
    ASCII('=', '.', '*', '*', '<', '>', '-', '+', "...");

    /** Where a bar surely is. */
    final char sure;
    /** Where a bar may be. */
    final char may;
    /** A moment that is known as exactly as the chart can show. */
    final char moment;
    /** A moment that may as well be elsewhere in what is drawn around it. */
    final char someMoment;
    /** Nothing bounds the beginning. */
    final char before;
    /** Nothing bounds the end. */
    final char after;

    final char line;
    final char tick;
    /** Stands for the rest of a label. */
    final String cut;

    ChartGlyphs(
            char sure,
            char may,
            char moment,
            char someMoment,
            char before,
            char after,
            char line,
            char tick,
            String cut) {
        this.sure = sure;
        this.may = may;
        this.moment = moment;
        this.someMoment = someMoment;
        this.before = before;
        this.after = after;
        this.line = line;
        this.tick = tick;
        this.cut = cut;
    }
}
