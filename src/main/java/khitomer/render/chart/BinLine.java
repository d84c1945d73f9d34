package khitomer.render.chart;

import java.util.List;

/**
 * Draws how many bars are in a bin, and writes the number behind.
 *
 * @param most the greatest number of any bin, which takes all the columns that the numbers leave
 * @param columns those of bar, blank and number together
 * @param numbers the columns of the longest number
 */
record BinLine(int most, int columns, int numbers, ChartGlyphs signs) {

    static BinLine of(List<Bin> bins, int columns, ChartGlyphs signs) {
        int most = bins.stream().mapToInt(Bin::may).max().orElse(0);
        return new BinLine(most, columns, numbers(bins), signs);
    }

    /** The columns of the longest number. */
    static int numbers(List<Bin> bins) {
        return bins.stream().mapToInt(bin -> bin.count().length()).max().orElse(0);
    }

    String draw(Bin bin) {
        int sure = length(bin.sure());
        int may = length(bin.may());
        String bar = String.valueOf(signs.sure)
                .repeat(sure)
                .concat(String.valueOf(signs.may).repeat(may - sure));
        return bar.isEmpty() ? bin.count() : bar.concat(" ").concat(bin.count());
    }

    /** None for none or where only the number has room, else at least one column. */
    private int length(int count) {
        long room = columns - numbers - 1;
        return count == 0 || room < 1 ? 0 : (int) Math.max(1, count * room / most);
    }
}
