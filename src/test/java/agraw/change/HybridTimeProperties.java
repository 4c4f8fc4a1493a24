package agraw.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class HybridTimeProperties {
    @Property
    void timesGrowWhateverTheWallClockDoes(@ForAll List<@LongRange(min = 0, max = 1L << 46) Long> wall) {
        HybridTime time = HybridTime.ZERO;
        for (long millis : wall) {
            HybridTime next = time.next(millis);
            assertThat(next).isGreaterThan(time);
            assertThat(next.instant().toEpochMilli()).isGreaterThanOrEqualTo(millis);
            time = next;
        }
    }
}
