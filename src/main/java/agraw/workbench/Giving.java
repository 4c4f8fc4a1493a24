package agraw.workbench;

/**
 * On what terms files are given to others. What a person did not agree to is never given.
 *
 * @param withoutPlace whether photos lose the place where they were taken
 * @param alsoNotNoted whether photos and recordings go along of which no consent is noted
 */
public record Giving(boolean withoutPlace, boolean alsoNotNoted) {
    /** With their places, and only what needs no consent or has it. */
    public static final Giving CAREFUL = new Giving(false, false);
}
