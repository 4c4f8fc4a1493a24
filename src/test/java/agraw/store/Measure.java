package agraw.store;

import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Entity;
import agraw.model.Fact;
import agraw.model.Ids;
import agraw.model.Labels;
import agraw.model.Rank;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.store.log.Disk;
import agraw.store.log.RealDisk;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Says what opening after a crash and committing cost with 300 cases and 50,000 tags. Not a test: it asserts nothing. */
final class Measure {
    private static final Settings SETTINGS = Settings.of(UUID.randomUUID(), "Amina");

    private Measure() {}

    public static void main(String[] arguments) throws IOException {
        Path temporary = Files.createTempDirectory("agraw");
        Path folder = temporary.resolve("w.agraw");
        try (Store store = Store.create(folder, SETTINGS)) {
            fill(store);
        }
        say("log", Files.size(folder.resolve("log/000001.log")) >> 10, "KiB");
        say("view", Files.size(folder.resolve("view.mv.db")) >> 10, "KiB");
        for (int round = 0; round < 2; round++) {
            long start = System.nanoTime();
            try (Store store = Store.rebuild(folder, SETTINGS)) {
                say("opening with the whole log replayed: " + store.recovery(), millis(start), "ms");
                tagging(store, folder);
                start = System.nanoTime();
            }
            say("closing", millis(start), "ms");
        }
        Files.delete(folder.resolve("view.json"));
        long start = System.nanoTime();
        try (Store store = Store.open(folder, SETTINGS)) {
            say("opening from the copy: " + store.recovery(), millis(start), "ms");
        }
        start = System.nanoTime();
        try (Store store = Store.open(folder, SETTINGS)) {
            say("opening after a clean end", millis(start), "ms");
            start = System.nanoTime();
            say("check: " + store.check().size() + " findings", millis(start), "ms");
        }
        Dump.delete(temporary);
    }

    private static void fill(Store store) {
        long start = System.nanoTime();
        UUID code = Ids.next();
        Labels none = Labels.NONE;
        commit(store, new Code(code, null, "P3", none, none, none, none, null, "#0072B2", "3", Rank.of(0), false));
        for (int c = 0; c < 300; c++) {
            List<Entity> made = new ArrayList<>();
            CaseStudy study = new CaseStudy(Ids.next(), "C" + c, "A village well " + c, "en", null, null);
            made.add(study);
            for (int f = 0; f < 60; f++) {
                made.add(new Fact(
                        Ids.next(),
                        study.id(),
                        code,
                        null,
                        null,
                        "Clean water all year round " + f,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        null,
                        List.of(),
                        Rank.of(f),
                        null));
            }
            commit(store, made.toArray(Entity[]::new));
            for (int t = 0; t < 50_000 / 300 + 1; t++) {
                commit(store, tag(code, study.id(), t));
            }
        }
        say("filling", millis(start), "ms");
    }

    private static Tag tag(UUID code, UUID study, int at) {
        return new Tag(
                Ids.next(),
                code,
                study,
                study,
                study,
                (long) at,
                study,
                at + 40L,
                null,
                null,
                Stance.SUPPORTS,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                "Residents chose the site of the well themselves",
                "Amina",
                Instant.now(),
                null,
                null,
                false,
                false);
    }

    private static void tagging(Store store, Path folder) throws IOException {
        int times = 1000;
        long[] commits = new long[times];
        long[] appends = new long[times];
        UUID id = Ids.next();
        try (Disk.Tail tail = new RealDisk().append(folder.resolveSibling("bytes"))) {
            for (int i = 0; i < times; i++) {
                long start = System.nanoTime();
                commit(store, tag(id, id, i));
                commits[i] = System.nanoTime() - start;
                start = System.nanoTime();
                tail.write(ByteBuffer.wrap(new byte[850]));
                tail.force();
                appends[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(commits);
        Arrays.sort(appends);
        say("commit of a tag, median", commits[times / 2] / 1000, "us");
        say("commit of a tag, 95 of 100", commits[times * 95 / 100] / 1000, "us");
        say("append and force of as many bytes, median", appends[times / 2] / 1000, "us");
        say("append and force, 95 of 100", appends[times * 95 / 100] / 1000, "us");
    }

    private static void commit(Store store, Entity... made) {
        List<Edit> edits = Arrays.stream(made).<Edit>map(Edit.Create::of).toList();
        store.commit(new Draft(Label.of("change.sample"), "Amina", edits));
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void say(String what, long much, String unit) {
        long processor =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
        System.out.println(what + ": " + much + " " + unit + " (processor so far " + processor / 1_000_000 + " ms)");
    }
}
