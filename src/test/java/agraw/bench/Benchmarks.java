package agraw.bench;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints, for each size, how many times its floor each one took: medians, because a disk shared with others
 * has long tails that say nothing of the program.
 */
final class Benchmarks {
    /** What is compared with what, and at most how many times as long it is to take. */
    private record Goal(String measured, String floor, double most) {}

    private static final List<Goal> GOALS = List.of(
            new Goal("CommitBench.commitTag", "CommitBench.appendAndForce", 3),
            new Goal("CommitBench.commitTag", "CommitBench.sqliteInsert", 2),
            new Goal("KeyBench.keyToScreen", "KeyBench.commit", 3),
            new Goal("DenseBench.dense", "DenseBench.empty", 1.5),
            new Goal("OpenTextBench.openText", "OpenTextBench.bareQueries", 2),
            new Goal("MatrixBench.matrix", "MatrixBench.bareQuery", 1.5),
            new Goal("GridBench.firstScreen", "GridBench.bareCounts", 3),
            new Goal("GridBench.scroll", "GridBench.frame", 10),
            new Goal("SideBench.scroll", "SideBench.paint", 1.5),
            new Goal("SideBench.first", "SideBench.paint", 3),
            new Goal("AcrossBench.grid", "AcrossBench.bareCounts", 1.5),
            new Goal("AcrossBench.bars", "AcrossBench.bareCounts", 1.5),
            new Goal("AcrossBench.configurations", "AcrossBench.bareCounts", 1.5),
            new Goal("AcrossBench.gaps", "AcrossBench.bareBalance", 1.5),
            new Goal("AcrossBench.tensions", "AcrossBench.barePoles", 1.5),
            new Goal("AcrossBench.together", "AcrossBench.barePlaces", 1.5),
            new Goal("DrawnBench.time", "DrawnBench.bareFacts", 1.5),
            new Goal("DrawnBench.map", "DrawnBench.bareFacts", 1.5),
            new Goal("FindBench.keystroke", "FindBench.bareQuery", 2),
            new Goal("FirstReadingBench.firstReading", "FirstReadingBench.bareRows", 2),
            new Goal("CaseBench.sheet", "CaseBench.bareRows", 3),
            new Goal("CaseBench.parsing", "CaseBench.bareRows", 1),
            new Goal("CaseBench.filling", "CaseBench.bareRows", 1),
            new Goal("DocxBench.read", "DocxBench.bareExtraction", 1.5),
            new Goal("SearchBench.search", "SearchBench.bareLucene", 1.5),
            new Goal("IndexBench.index", "IndexBench.bareLucene", 2));

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException {
        String[] sizes = arguments.length > 0 ? arguments[0].split(",") : new String[] {"S", "M", "L"};
        String include = arguments.length > 1 ? arguments[1] : "agraw\\.bench\\..*Bench";
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(include)
                        .param("size", sizes)
                        .shouldFailOnError(true)
                        .jvmArgsAppend(
                                "-Xmx" + (arguments.length > 2 ? arguments[2] : "2g"),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-Djava.awt.headless=true",
                                "-Djavafx.animation.fullspeed=true")
                        .build())
                .run();
        Map<String, Map<String, Double>> scores = new LinkedHashMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark().replace("agraw.bench.", "");
            scores.computeIfAbsent(name, _ -> new TreeMap<>())
                    .put(
                            result.getParams().getParam("size"),
                            result.getPrimaryResult().getStatistics().getPercentile(50));
        }
        print(scores);
    }

    private static void print(Map<String, Map<String, Double>> scores) {
        System.out.println("| measured | against | size | ratio | at most |\n|---|---|---|---|---|");
        for (Goal goal : GOALS) {
            Map<String, Double> measured = scores.getOrDefault(goal.measured(), Map.of());
            Map<String, Double> floor = scores.getOrDefault(goal.floor(), Map.of());
            for (String size : Stream.of(Size.values()).map(Size::name).toList()) {
                if (measured.containsKey(size) && floor.containsKey(size)) {
                    row(goal.measured(), goal.floor(), size, measured.get(size) / floor.get(size), goal.most());
                }
            }
        }
        Map<String, Double> commits = scores.getOrDefault("CommitBench.commitTag", Map.of());
        if (commits.containsKey("S") && commits.containsKey("L")) {
            row("CommitBench.commitTag at L", "the same at S", "L", commits.get("L") / commits.get("S"), 1.3);
        }
    }

    private static void row(String measured, String floor, String size, double ratio, double most) {
        System.out.printf(Locale.ROOT, "| %s | %s | %s | %.2f | %.1f |%n", measured, floor, size, ratio, most);
    }
}
