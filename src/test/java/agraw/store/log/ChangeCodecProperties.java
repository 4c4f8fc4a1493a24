package agraw.store.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.change.Change;
import agraw.change.ChangeId;
import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.HybridTime;
import agraw.change.Label;
import agraw.change.Mode;
import agraw.model.Kind;
import agraw.model.Value;
import agraw.store.Samples;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ChangeCodecProperties {
    @Property(tries = 300)
    void whatIsWrittenIsReadAsItWas(@ForAll long seed) {
        Random random = new Random(seed);
        Samples samples = new Samples(seed);
        for (int i = 0; i < 10; i++) {
            Draft draft = samples.draft();
            ChangeId id = new ChangeId(new UUID(random.nextLong(), random.nextLong()), random.nextLong(Long.MAX_VALUE));
            List<Mode> modes = List.of(Mode.DONE, new Mode.Undo(List.of(id, id)), new Mode.Redo(List.of(id)));
            Change change = new Change(
                    id,
                    new HybridTime(random.nextLong()),
                    draft.author(),
                    draft.label(),
                    modes.get(random.nextInt(3)),
                    draft.edits());
            assertThat(ChangeCodec.decode(ChangeCodec.encode(change))).isEqualTo(change);
        }
    }

    @Property(tries = 300)
    void anyWordsAreReadAsTheyWere(@ForAll String before, @ForAll String after) {
        Change change = change(before, after);
        assertThat(ChangeCodec.decode(ChangeCodec.encode(change))).isEqualTo(change);
    }

    @Property(tries = 200)
    void whatIsCutIsNoChange(@ForAll @IntRange(max = 150) int length) {
        byte[] bytes = ChangeCodec.encode(change("a", "b"));
        assertThatThrownBy(() -> ChangeCodec.decode(Arrays.copyOf(bytes, length)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Change change(String before, String after) {
        Edit edit = new Edit.Set(Kind.TEXT, new UUID(1, 2), "title", Value.Words.of(before), Value.Words.of(after));
        return new Change(
                new ChangeId(new UUID(3, 4), 1),
                HybridTime.at(5),
                "Amina",
                Label.of("change.sample", before, after),
                Mode.DONE,
                List.of(edit));
    }
}
