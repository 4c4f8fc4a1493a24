package agraw;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import org.jspecify.annotations.Nullable;

/** Writes what was thrown into the log: classes and places, but no messages, because those may hold what people wrote. */
public final class Trace extends ThrowableHandlingConverter {
    private static final int DEPTH = 20;

    @Override
    public String convert(ILoggingEvent event) {
        StringBuilder trace = new StringBuilder();
        @Nullable IThrowableProxy thrown = event.getThrowableProxy();
        for (int causes = 0; thrown != null && causes < DEPTH; causes++) {
            trace.append(causes == 0 ? "" : "caused by ")
                    .append(thrown.getClassName())
                    .append('\n');
            StackTraceElementProxy[] steps = thrown.getStackTraceElementProxyArray();
            for (int step = 0; step < Math.min(DEPTH, steps.length); step++) {
                trace.append('\t').append(steps[step].getSTEAsString()).append('\n');
            }
            thrown = thrown.getCause();
        }
        return trace.toString();
    }
}
