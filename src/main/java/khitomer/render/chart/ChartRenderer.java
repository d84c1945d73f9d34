package khitomer.render.chart;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khitomer.render.report.Presentation;
import khitomer.render.text.Color;
import khitomer.render.text.Wrap;

/**
 * Draws a chart: an axis, then a line for each bar; of very many bars, how many fall in each stretch of time.
 *
 * <p>Bars that have no bound at all are not drawn; the last line says how many there are.
 */
public final class ChartRenderer {

    /** How many bars are drawn each for itself, where nothing says otherwise. */
    public static final int USUAL_BARS = 60;

    private static final int MOST_BINS = 30;
    private static final int NARROWEST = 20;
    private static final int USUAL_WIDTH = 100;
    private static final int WIDEST = 1000;

    private final Presentation presentation;
    private final ChartGlyphs signs;
    private final int mostBars;
    private final int width;

    /**
     * A renderer for one place to write to.
     *
     * @param presentation its width is that of the lines, from 20 to 1000 columns; 100 where it is unlimited
     * @param mostBars when there are more, they are counted in bins, which are not more than this either
     */
    public ChartRenderer(Presentation presentation, ChartGlyphs signs, int mostBars) {
        this.presentation = presentation;
        this.signs = signs;
        this.mostBars = mostBars;
        this.width = presentation.width() == Presentation.UNLIMITED
                ? USUAL_WIDTH
                : Math.max(NARROWEST, Math.min(WIDEST, presentation.width()));
    }

    /** Writes the whole chart, its last line ended; nothing of no bars. */
    public void render(Chart chart, Appendable out) throws IOException {
        StringBuilder text = new StringBuilder();
        List<Bar> bars = chart.bounded();
        if (bars.size() > mostBars) {
            renderBins(chart, bars, text);
        } else {
            renderBars(chart, bars, text);
        }
        out.append(text);
    }

    private void renderBars(Chart chart, List<Bar> bars, StringBuilder out) {
        if (!bars.isEmpty()) {
            LabelColumn labels = LabelColumn.of(bars.stream().map(Bar::label).toList(), width / 3, signs.cut);
            int before = bars.stream().allMatch(bar -> bar.may().hasFirst()) ? 0 : 1;
            int after = bars.stream().allMatch(bar -> bar.may().hasLast()) ? 0 : 1;
            Scale scale = Scale.of(bars, chart.calendar(), width - labels.width() - before - after);
            renderAxis(Ticks.of(scale, chart.calendar()), labels.width() + before, out);
            renderLines(bars, labels, new BarLine(scale, before, after, signs), out);
        }
        renderNote(chart.leftOut(), out);
    }

    private void renderAxis(Ticks ticks, int indent, StringBuilder out) {
        String blanks = " ".repeat(indent);
        out.append(blanks.concat(ticks.labels()).stripTrailing()).append('\n');
        out.append(blanks).append(ticks.line(signs)).append('\n');
    }

    private void renderLines(List<Bar> bars, LabelColumn labels, BarLine lines, StringBuilder out) {
        Map<String, Color> colors = new LinkedHashMap<>();
        for (Bar bar : bars) {
            Color color = colors.computeIfAbsent(bar.kind(), kind -> Color.ofKind(colors.size()));
            String line = lines.draw(bar);
            String drawn = line.stripLeading();
            out.append(labels.left(bar.label()))
                    .append(line, 0, line.length() - drawn.length())
                    .append(color.paint(drawn, presentation.color()))
                    .append('\n');
        }
    }

    private void renderBins(Chart chart, List<Bar> bars, StringBuilder out) {
        Scale scale = Scale.of(bars, chart.calendar(), width);
        Bins bins = new Bins(bars, scale, chart.calendar(), Math.min(mostBars, MOST_BINS));
        List<Bin> all = bins.all();
        int room = width - LabelColumn.GAP - BinLine.numbers(all);
        LabelColumn labels = LabelColumn.of(all.stream().map(Bin::label).toList(), room, signs.cut);
        BinLine lines = BinLine.of(all, width - labels.width(), signs);
        for (Bin bin : all) {
            out.append(labels.right(bin.label())).append(lines.draw(bin)).append('\n');
        }
        String note = chart.counted(bars.size()).concat(" in ").concat(bins.wording());
        renderNote(chart.leftOut().isEmpty() ? note : note.concat("; ").concat(chart.leftOut()), out);
    }

    private void renderNote(String note, StringBuilder out) {
        if (!note.isEmpty()) {
            Wrap.lines(note, width, width).forEach(line -> out.append(line).append('\n'));
        }
    }
}
