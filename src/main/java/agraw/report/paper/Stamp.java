package agraw.report.paper;

/**
 * What leads from a paper back to its case.
 *
 * @param scanned what a scanner reads from the square code
 * @param typed the same in few signs, for fingers
 */
public record Stamp(String scanned, String typed) {}
