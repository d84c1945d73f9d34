package khitomer.render.chart;

/**
 * How many bars fall in one stretch of a chart's axis.
 *
 * @param sure how many surely were in it
 * @param may how many may have been, those among them
 */
record Bin(String label, int sure, int may) {

    /** The number or, where it is not sure, the least and the most that it can be. */
    String count() {
        String most = Integer.toString(may);
        return sure == may ? most : Integer.toString(sure).concat("-").concat(most);
    }
}
