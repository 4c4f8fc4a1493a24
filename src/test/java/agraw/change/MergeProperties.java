package agraw.change;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.Entity;
import agraw.store.Samples;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laptops that work apart and meet at random come to one state, whoever merges what, when and how often. */
class MergeProperties {
    @Property(tries = 40)
    void theOrderOfMergingDoesNotMatter(@ForAll long seed) {
        List<Laptop> laptops = apart(seed);
        Collection<Change> a = laptops.get(0).known;
        Collection<Change> b = laptops.get(1).known;
        Collection<Change> c = laptops.get(2).known;
        Merge.State all = Merge.of(History.union(a, b, c));
        assertThat(Merge.of(History.union(b, a))).isEqualTo(Merge.of(History.union(a, b)));
        assertThat(Merge.of(History.union(History.union(a, b), c))).isEqualTo(all);
        assertThat(Merge.of(History.union(a, History.union(c, b)))).isEqualTo(all);
        List<Change> shuffled = new ArrayList<>(History.union(a, b, c));
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Merge.of(shuffled)).isEqualTo(all);
    }

    @Property(tries = 30)
    void whatIsBroughtTwiceChangesNothing(@ForAll long seed) {
        List<Laptop> laptops = apart(seed);
        Collection<Change> a = laptops.get(0).known;
        Collection<Change> b = laptops.get(1).known;
        List<Change> bundle = History.unseen(b, History.vector(a));
        Collection<Change> once = History.union(a, bundle);
        assertThat(once).containsExactlyElementsOf(History.union(a, b));
        assertThat(History.union(once, bundle)).containsExactlyElementsOf(once);
        assertThat(History.unseen(b, History.vector(once))).isEmpty();
        List<Change> twice = new ArrayList<>(once);
        twice.addAll(bundle);
        assertThat(Merge.of(twice)).isEqualTo(Merge.of(once));
    }

    @Property(tries = 30)
    void oneLaptopAloneHasNothingToDecideAndTheStateItSees(@ForAll long seed) {
        Laptop alone = new Laptop(1, seed);
        for (int i = 0; i < 30; i++) {
            alone.work();
        }
        Merge.State state = Merge.of(alone.known);
        assertThat(state.clashes()).isEmpty();
        assertThat(state.present().keySet())
                .containsExactlyInAnyOrderElementsOf(alone.samples.present().keySet());
        state.present()
                .forEach((id, present) -> assertThat(present.kind().entity(id, present.fields()))
                        .isEqualTo(alone.samples.present().get(id)));
    }

    /** Three laptops after some days of work and some meetings. */
    private static List<Laptop> apart(long seed) {
        Random random = new Random(seed);
        List<Laptop> laptops = List.of(new Laptop(1, seed), new Laptop(2, seed + 1), new Laptop(3, seed + 2));
        for (int step = 0; step < 40; step++) {
            Laptop laptop = laptops.get(random.nextInt(3));
            if (random.nextInt(6) == 0) {
                laptop.hear(laptops.get(random.nextInt(3)));
            } else {
                laptop.work();
            }
        }
        return laptops;
    }

    private static final class Laptop {
        private final UUID device;
        private final Samples samples;
        private final Random random;
        private Collection<Change> known = new ArrayList<>();
        private HybridTime time = HybridTime.ZERO;
        private long number;

        Laptop(int id, long seed) {
            this.device = new UUID(0, id);
            this.samples = new Samples(seed);
            this.random = new Random(~seed);
        }

        /** The wall clock is wrong by minutes. */
        void work() {
            time = time.next(1_000_000 + random.nextInt(600_000));
            Draft draft = samples.draft();
            ChangeId id = new ChangeId(device, ++number);
            known.add(new Change(id, time, draft.author(), draft.label(), Mode.DONE, draft.edits()));
        }

        void hear(Laptop other) {
            known = new ArrayList<>(History.union(known, other.known));
            time = time.max(other.time);
            Map<UUID, Entity> present = samples.present();
            present.clear();
            Merge.of(known)
                    .present()
                    .forEach((id, found) -> present.put(id, found.kind().entity(id, found.fields())));
        }
    }
}
