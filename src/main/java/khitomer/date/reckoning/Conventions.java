package khitomer.date.reckoning;

/** What a world says of dates that has nothing to do with eras. */
record Conventions(Approximation approximation, Seasons seasons) {

    static final Conventions USUAL = new Conventions(Approximation.USUAL, Seasons.USUAL);
}
