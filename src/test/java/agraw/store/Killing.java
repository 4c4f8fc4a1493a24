package agraw.store;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.change.Change;
import agraw.change.ChangeId;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.jar.JarOutputStream;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;

/**
 * Kills {@link CommitLoop} at random moments, while it opens a workbook and while it commits, and looks each few kills whether all it
 * acknowledged is there, once.
 */
final class Killing {
    private static final int CHANGES = 60;

    private final Path folder;
    private final Path cache;
    private final String classPath;
    private final UUID machine = UUID.randomUUID();
    private final Random random;
    private final Map<Long, String> acknowledged = new LinkedHashMap<>();
    private int unclean;

    Killing(Path temporary, long seed) throws IOException {
        this.folder = temporary.resolve("w.agraw");
        this.cache = temporary.resolve("classes.jsa");
        this.classPath = jars(temporary);
        this.random = new Random(seed);
    }

    void kill(int times) throws IOException, InterruptedException {
        Settings settings = Settings.of(machine, "the test");
        Store.create(folder, settings).close();
        run(50, Integer.MAX_VALUE); // ends cleanly, and leaves its classes ready for those that follow
        for (int kill = 0; kill < times; kill++) {
            run(0, random.nextInt(20) == 0 ? -1 : random.nextInt(CHANGES));
            if (random.nextInt(8) == 0 || kill == times - 1) {
                look(settings);
            }
        }
        assertThat(unclean).as("ends that had to be mended").isPositive();
    }

    /** Runs the program, and kills it some microseconds after its n-th change; before it is open for -1. */
    private void run(int changes, int killAfter) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xlog:disable",
                changes > 0 ? "-XX:ArchiveClassesAtExit=" + cache : "-XX:SharedArchiveFile=" + cache,
                "-Xmx256m",
                "-cp",
                classPath,
                CommitLoop.class.getName(),
                folder.toString(),
                machine.toString(),
                Long.toString(random.nextLong()),
                Integer.toString(changes));
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            if (killAfter < 0) {
                process.waitFor(300 + random.nextInt(400), java.util.concurrent.TimeUnit.MILLISECONDS);
                kill(process);
            }
            int heard = 0;
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (!line.equals("open")) {
                    heard++;
                    long number = Long.parseLong(line, 0, line.indexOf(' '), 10);
                    assertThat(acknowledged.putIfAbsent(number, line))
                            .as("another change with number " + number)
                            .isNull();
                }
                if (heard == killAfter) {
                    long until = System.nanoTime() + random.nextInt(1_500_000);
                    while (System.nanoTime() < until) {
                        Thread.onSpinWait();
                    }
                    kill(process);
                }
            }
        }
        int end = process.waitFor();
        assertThat(end).as("how the program ended").isIn(changes > 0 ? 0 : 137, 137);
    }

    /** The class path with a jar for each folder of classes, because only classes from jars are kept ready between starts. */
    private static String jars(Path temporary) throws IOException {
        List<String> jars = new ArrayList<>();
        String here = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : here.split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (!Files.isDirectory(path)) {
                jars.add(entry);
                continue;
            }
            Path jar = temporary.resolve(jars.size() + ".jar");
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                    var files = Files.walk(path)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    out.putNextEntry(
                            new ZipEntry(path.relativize(file).toString().replace(File.separatorChar, '/')));
                    Files.copy(file, out);
                }
            }
            jars.add(jar.toString());
        }
        return String.join(File.pathSeparator, jars);
    }

    /** As the system kills; what the program said before can still be read, which {@code Process.destroyForcibly} would end. */
    private static void kill(Process process) {
        process.toHandle().destroyForcibly();
    }

    private void look(Settings settings) {
        try (Store store = Store.open(folder, settings)) {
            unclean += store.recovery() instanceof Recovery.None ? 0 : 1;
            List<String> kept = new ArrayList<>(store.history(Integer.MAX_VALUE).stream()
                    .map(CommitLoop::line)
                    .toList());
            assertThat(kept).as("each change once").doesNotHaveDuplicates();
            assertThat(kept).as("what was acknowledged").containsAll(acknowledged.values());
            List<Long> numbers = store.history(Integer.MAX_VALUE).reversed().stream()
                    .map(Change::id)
                    .map(ChangeId::number)
                    .toList();
            assertThat(numbers)
                    .isEqualTo(LongStream.rangeClosed(1, numbers.size()).boxed().toList());
            assertThat(store.check().stream()
                            .filter(finding -> !(finding instanceof Finding.ReferenceBroken
                                    || finding instanceof Finding.FileGone)))
                    .as("log and tables agree")
                    .isEmpty();
        }
    }
}
