package agraw.bench;

import agraw.exchange.xlsform.SomeSheets;
import agraw.workbench.FilledBook;
import agraw.workbench.SubmissionPreview;
import agraw.workbench.Submissions;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * Takes answer sheets of a form with 100 questions, half as many and then all, and says of each step how long it took, how much longer
 * twice as many took, and how much memory was in use at most. Arguments: how many sheets (5000).
 */
final class SubmissionsRun {
    private static final int QUESTIONS = 100;

    private SubmissionsRun() {}

    private record Step(String name, double seconds, long megabytes) {}

    public static void main(String[] arguments) throws Exception {
        int sheets = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5000;
        steps(Math.min(sheets, 500)); // warms up
        List<Step> half = steps(sheets / 2);
        List<Step> all = steps(sheets);
        System.out.printf(
                "| %d answer sheets, %d questions | seconds | to half as many | memory, MB |%n", sheets, QUESTIONS);
        System.out.println("|---|---|---|---|");
        for (int at = 0; at < all.size(); at++) {
            Step step = all.get(at);
            double ratio = step.seconds() / half.get(at).seconds();
            System.out.printf(
                    Locale.ROOT, "| %s | %.1f | %.1f | %d |%n", step.name(), step.seconds(), ratio, step.megabytes());
        }
    }

    private static List<Step> steps(int sheets) throws Exception {
        Path folder = Files.createTempDirectory("agraw-submissions");
        List<Step> steps = new ArrayList<>();
        try (FilledBook book = new FilledBook(folder)) {
            book.template(form(folder));
            Path file = answers(folder, sheets);
            Submissions submissions = book.submissions();
            SubmissionPreview.Source source = measured(steps, "read", () -> submissions.open(file));
            SubmissionPreview first = measured(steps, "preview", () -> preview(submissions, source));
            measured(steps, "take", () -> submissions.take(first).orElseThrow());
            SubmissionPreview again = measured(steps, "preview again", () -> preview(submissions, source));
            if (!again.changesNothing() || first.count(SubmissionPreview.State.NEW) != sheets) {
                throw new IllegalStateException("Not each sheet was taken once");
            }
            measured(steps, "undo", () -> book.workbench().undo());
        } finally {
            Place.delete(folder);
        }
        return steps;
    }

    private static SubmissionPreview preview(Submissions submissions, SubmissionPreview.Source source) {
        return submissions.preview(
                source, submissions.suggestTemplate(source).orElseThrow().id(), submissions.suggestKey(source));
    }

    private static <T> T measured(List<Step> steps, String name, Callable<T> step) throws Exception {
        System.gc();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long from = System.nanoTime();
        T result = step.call();
        double seconds = (System.nanoTime() - from) / 1e9;
        long bytes =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        steps.add(new Step(name, seconds, bytes >> 20));
        System.out.printf(Locale.ROOT, "%s %.1f s%n", name, seconds);
        return result;
    }

    /** Numbers with limits, lists that are filtered by another answer, questions that are not always asked, words. */
    static Path form(Path folder) throws IOException {
        SomeSheets form = new SomeSheets()
                .survey("type", "name", "label::English (en)", "constraint", "relevant", "choice_filter")
                .row("text", "code", "Code")
                .row("select_one yn", "any", "Any?")
                .row("select_one region", "region", "Region");
        for (int at = 3; at < QUESTIONS; at++) {
            String name = "q" + at;
            switch (at % 5) {
                case 0 -> form.row("integer", name, "Number " + at, ". < 1000");
                case 1 -> form.row("select_one village", name, "Village " + at, "", "", "region=${region}");
                case 2 -> form.row("integer", name, "Asked at times " + at, "", "${any} = 'yes'");
                default -> form.row("text", name, "Words " + at);
            }
        }
        form.choices("list_name", "name", "label::English (en)", "region")
                .row("yn", "yes", "Yes")
                .row("yn", "no", "No");
        for (int region = 0; region < 5; region++) {
            form.row("region", "r" + region, "Region " + region);
            for (int village = 0; village < 10; village++) {
                form.row("village", "v" + region + "_" + village, "Village " + village, "r" + region);
            }
        }
        return form.settings("form_id").row("many").write(folder.resolve("form.xlsx"));
    }

    static Path answers(Path folder, int sheets) throws IOException {
        StringBuilder words = new StringBuilder("code,any,region");
        for (int at = 3; at < QUESTIONS; at++) {
            words.append(",q").append(at);
        }
        words.append(",_uuid\n");
        for (int sheet = 0; sheet < sheets; sheet++) {
            words.append("MA-")
                    .append(sheet)
                    .append(sheet % 2 == 0 ? ",yes,r" : ",no,r")
                    .append(sheet % 5);
            for (int at = 3; at < QUESTIONS; at++) {
                words.append(',');
                switch (at % 5) {
                    case 0 -> words.append(sheet * 7 % 1010); // some above what the form allows
                    case 1 -> words.append('v').append(sheet % 5).append('_').append(at % 10);
                    case 2 -> words.append(sheet % 97 == 0 || sheet % 2 == 0 ? at : ""); // some that were not asked
                    default -> words.append("Members met about the road ").append(at);
                }
            }
            words.append(",aaaaaaaa-1111-2222-%012d%n".formatted(sheet));
        }
        return Files.writeString(folder.resolve("answers.csv"), words);
    }
}
