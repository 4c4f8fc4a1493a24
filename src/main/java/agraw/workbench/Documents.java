package agraw.workbench;

import agraw.change.Edit;
import agraw.change.Label;
import agraw.exchange.document.Document;
import agraw.exchange.document.DocumentParagraph;
import agraw.exchange.document.DocumentReading;
import agraw.exchange.document.Remark;
import agraw.model.CaseStudy;
import agraw.model.Failure;
import agraw.model.Ids;
import agraw.model.Kind;
import agraw.model.Memo;
import agraw.model.Paragraph;
import agraw.model.ParagraphStyle;
import agraw.model.Rank;
import agraw.model.Refusal;
import agraw.model.Text;
import agraw.model.TextKind;
import agraw.store.Reader;
import agraw.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes documents the texts of a case: each file is one change that can be undone, with the file itself kept beside its text. What people
 * paste comes in the same way.
 */
public final class Documents {
    private static final Pattern LOW_LINE = Pattern.compile("_(.)");

    private final Store store;
    private final String author;

    public Documents(Store store, String author) {
        this.store = store;
        this.author = author;
    }

    public static Documents of(Workbench workbench) {
        return new Documents(workbench.store(), workbench.author());
    }

    /**
     * What texts are to become of documents.
     *
     * @param caseStudy the case they belong to, if any
     * @param language of documents that do not show theirs (BCP 47)
     */
    public record Into(@Nullable UUID caseStudy, TextKind kind, String language) {}

    /**
     * Something of a document that was not taken.
     *
     * @param key of its sentence in the message bundles
     */
    public record Told(String key, long count) {}

    /** What became of a document. */
    public sealed interface Outcome {
        /** The file's name, or nothing for what was pasted. */
        String file();
    }

    /** The document is a text now. */
    public record Taken(String file, Text text, int paragraphs, List<Told> told) implements Outcome {}

    /** Nothing of it was taken, and why. */
    public record Refused(String file, Failure failure) implements Outcome {}

    /**
     * Takes documents one after the other; the good ones are taken, also where others are refused.
     *
     * @param progress hears of thousandths of files
     * @param cancelled asked all the while; the file that is being read then is not taken
     * @return what became of each file, in order; files after a cancel are not named
     */
    public List<Outcome> take(List<Path> files, Into into, Progress progress, BooleanSupplier cancelled) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Path file : files) {
            long before = outcomes.size() * 1000L;
            try {
                Document read = DocumentReading.read(file, (done, total) -> {
                    progress.at(before + (total == 0 ? 0 : Math.min(999, done * 1000 / total)), files.size() * 1000L);
                    return !cancelled.getAsBoolean();
                });
                outcomes.add(keep(file, read, into, cancelled));
            } catch (CancellationException e) {
                break;
            } catch (Refusal e) {
                outcomes.add(new Refused(file.toString(), e.failure()));
            }
            progress.at(outcomes.size() * 1000L, files.size() * 1000L);
        }
        return outcomes;
    }

    private Outcome keep(Path file, Document read, Into into, BooleanSupplier cancelled) {
        List<Brought> brought = new Attaching(store, author)
                .bring(List.of(Incoming.of(file)), Progress.NONE, cancelled)
                .orElseThrow(CancellationException::new);
        return switch (brought.getFirst()) {
            case Brought.Refused(String _, Failure failure) -> new Refused(file.toString(), failure);
            case Brought.Kept kept -> made(file.toString(), read, into, Optional.of(kept));
        };
    }

    /**
     * Takes what was pasted: with its headings and lists where there is HTML, else as words.
     *
     * @throws Refusal {@link Failure.DocumentRefused} where there are no words, or too many
     */
    public Taken paste(@Nullable String html, String words, String title, Into into) {
        Document read =
                html == null || html.isBlank() ? DocumentReading.pastedWords(words) : DocumentReading.pastedHtml(html);
        Document named = new Document(
                title.isBlank() ? read.title() : title.strip(), read.language(), read.paragraphs(), read.remarks());
        return made("", named, into, Optional.empty());
    }

    private Taken made(String file, Document read, Into into, Optional<Brought.Kept> original) {
        UUID id = Ids.next();
        String language = read.language() == null ? into.language() : read.language();
        String title = Answers.clean(read.title());
        Text text =
                new Text(id, into.caseStudy(), null, into.kind(), title.isEmpty() ? file : title, language, Rank.of(0));
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        List<Edit> edits = new ArrayList<>();
        for (int index = 0; index < read.paragraphs().size(); index++) {
            DocumentParagraph paragraph = read.paragraphs().get(index);
            Paragraph made = paragraph(id, paragraph, Rank.of(index));
            edits.add(Edit.Create.of(made));
            if (!paragraph.attributes().isEmpty()) {
                String words = paragraph.attributes().entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .sorted()
                        .collect(Collectors.joining("\n"));
                edits.add(Edit.Create.of(new Memo(Ids.next(), made.id(), null, words, author, now)));
            }
        }
        original.ifPresent(kept -> edits.add(Edit.Create.of(kept.attachment(id, Rank.of(0)))));
        Step.take(store, author, reader -> {
            List<Edit> all = new ArrayList<>(List.of(Edit.Create.of(placed(reader, text))));
            all.addAll(edits);
            return new Step(Label.of("change.takeDocument", text.title()), all);
        });
        return new Taken(
                file,
                text,
                read.paragraphs().size(),
                read.remarks().stream().map(Documents::told).toList());
    }

    private static Text placed(Reader reader, Text text) {
        UUID study = text.caseStudy();
        if (study == null) {
            return text;
        }
        String last = reader.last(
                        Text.class,
                        "caseStudy",
                        reader.get(CaseStudy.class, study).id())
                .map(Text::position)
                .orElse(null);
        return Kind.with(text, Map.of("position", Rank.after(last)));
    }

    private static Paragraph paragraph(UUID text, DocumentParagraph read, String position) {
        Paragraph bare = Paragraph.of(Ids.next(), text, read.content(), position);
        Map<String, @Nullable Object> contents = new HashMap<>();
        contents.put("style", read.style() == ParagraphStyle.BODY ? null : read.style());
        contents.put("level", read.level() == 0 ? null : (long) read.level());
        contents.put("page", read.page() == null ? null : (long) read.page());
        contents.put("elapsed", read.at() == null ? null : read.at().toMillis());
        contents.put("speaker", read.speaker());
        return Kind.with(bare, contents);
    }

    private static Told told(Remark remark) {
        String kind = LOW_LINE.matcher(remark.kind().name().toLowerCase(Locale.ROOT))
                .replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
        return new Told("documents.remark." + kind, remark.count());
    }
}
