package agraw.bench;

/** How large a corpus is: cases, texts, tags. */
public enum Size {
    S(30, 60, 3_000),
    M(300, 1_000, 50_000),
    L(2_000, 10_000, 500_000),
    /** As many cases as stand side by side, with 500 tags each. */
    SIX(6, 12, 3_000);

    final int cases;
    final int texts;
    final int tags;

    Size(int cases, int texts, int tags) {
        this.cases = cases;
        this.texts = texts;
        this.tags = tags;
    }
}
