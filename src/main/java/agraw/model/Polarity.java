package agraw.model;

/** Whether a code names something that helps, that limits, or that can do either. */
public enum Polarity {
    ENABLING,
    LIMITING,
    TWO_WAY
}
