package agraw.workbench;

import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.Attachment;
import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Entity;
import agraw.model.Fact;
import agraw.model.Field;
import agraw.model.Ids;
import agraw.model.Kind;
import agraw.model.Memo;
import agraw.model.Paragraph;
import agraw.model.Reference;
import agraw.model.Session;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.store.Reader;
import agraw.store.Store;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Thoughts that people wrote down about anything, in one place: memos of their own, and those on tags. */
public final class Memos {
    private static final List<Kind> ABOUT = List.of(
            Kind.CASE_STUDY,
            Kind.TEXT,
            Kind.TAG,
            Kind.CODE,
            Kind.SESSION,
            Kind.FACT,
            Kind.PARAGRAPH,
            Kind.REFERENCE,
            Kind.ATTACHMENT);

    private final Store store;
    private final String author;
    private final String language;
    private final Predicate<Tag> seen;

    /** Names of codes and fields are said in a language (BCP 47). */
    public Memos(Store store, String author, String language) {
        this(store, author, language, _ -> true);
    }

    private Memos(Store store, String author, String language, Predicate<Tag> seen) {
        this.seen = seen;
        this.store = store;
        this.author = author;
        this.language = language;
    }

    public static Memos of(Workbench workbench, String language) {
        return new Memos(workbench.store(), workbench.author(), language, workbench.seen());
    }

    /**
     * What a memo is about.
     *
     * @param words such as a code's name or a tag's quote
     * @param text in which it stands
     * @param caseStudy to which it belongs
     * @param field of a fact
     */
    public record About(
            Kind kind,
            UUID id,
            String words,
            @Nullable UUID text,
            @Nullable UUID caseStudy,
            @Nullable UUID field) {}

    /**
     * One memo.
     *
     * @param id of the memo, or of the tag that has it
     * @param ofTag whether it stands on a tag: then it has no title, and is changed there
     * @param about nothing: the workbook as a whole, or something that is gone
     */
    public record Line(
            UUID id, boolean ofTag, String title, String content, String author, Instant at, Optional<About> about) {}

    /** All memos, the youngest first. */
    public List<Line> all() {
        return store.read(reader -> {
            List<Memo> memos = reader.all(Memo.class);
            List<Tag> tags =
                    reader.saying(Tag.class, "memo").stream().filter(seen).toList();
            Map<UUID, About> about = about(reader, memos, tags);
            return Stream.concat(
                            memos.stream().map(memo -> line(memo, about)),
                            tags.stream().map(tag -> line(tag, about)))
                    .sorted(Comparator.comparing(Line::at).reversed().thenComparing(Line::id))
                    .toList();
        });
    }

    private static Line line(Memo memo, Map<UUID, About> about) {
        return new Line(
                memo.id(),
                false,
                memo.title() == null ? "" : memo.title(),
                memo.content(),
                memo.author(),
                memo.at(),
                Optional.ofNullable(memo.about()).map(about::get));
    }

    private static Line line(Tag tag, Map<UUID, About> about) {
        String words = tag.memo() == null ? "" : tag.memo();
        return new Line(tag.id(), true, "", words, tag.coder(), tag.at(), Optional.ofNullable(about.get(tag.id())));
    }

    /** What something is that a memo can be about, if it is there. */
    public Optional<About> about(UUID id) {
        return store.read(
                reader -> Optional.ofNullable(about(reader, List.of(id)).get(id)));
    }

    private Map<UUID, About> about(Reader reader, List<Memo> memos, List<Tag> tags) {
        Map<UUID, About> found = new HashMap<>(about(
                reader,
                memos.stream()
                        .flatMap(memo -> Stream.ofNullable(memo.about()))
                        .distinct()
                        .toList()));
        Map<UUID, Code> codes = new HashMap<>();
        reader.all(Code.class).forEach(code -> codes.put(code.id(), code));
        tags.forEach(tag -> found.put(tag.id(), of(tag, codes.get(tag.code()))));
        return found;
    }

    private Map<UUID, About> about(Reader reader, List<UUID> ids) {
        Map<UUID, About> found = new HashMap<>();
        for (Kind kind : ABOUT) {
            reader.whereAny(kind.type(), "id", ids).forEach(entity -> found.put(entity.id(), of(reader, entity)));
        }
        return found;
    }

    private About of(Reader reader, Entity entity) {
        return switch (entity) {
            case CaseStudy study -> new About(Kind.CASE_STUDY, study.id(), study.title(), null, study.id(), null);
            case Text text -> new About(Kind.TEXT, text.id(), text.title(), text.id(), text.caseStudy(), null);
            case Tag tag -> of(tag, reader.find(Code.class, tag.code()).orElse(null));
            case Code code -> new About(Kind.CODE, code.id(), name(code), null, null, null);
            case Session session ->
                new About(Kind.SESSION, session.id(), session.title(), null, session.caseStudy(), null);
            case Fact fact -> {
                String field = reader.find(Field.class, fact.field())
                        .map(found -> found.labels().in(language) + ": ")
                        .orElse("");
                yield new About(Kind.FACT, fact.id(), field + fact.value(), null, fact.caseStudy(), fact.field());
            }
            case Paragraph line -> new About(Kind.PARAGRAPH, line.id(), line.content(), line.text(), null, null);
            case Reference source ->
                new About(Kind.REFERENCE, source.id(), source.title(), null, source.caseStudy(), null);
            case Attachment file -> new About(Kind.ATTACHMENT, file.id(), file.name(), null, null, null);
            default -> throw new IllegalArgumentException("No memo is about a " + Kind.of(entity));
        };
    }

    private About of(Tag tag, @Nullable Code code) {
        String quote = tag.quote() == null || tag.quote().isEmpty() ? "" : ": “" + tag.quote() + "”";
        return new About(
                Kind.TAG, tag.id(), (code == null ? "" : name(code)) + quote, tag.text(), tag.caseStudy(), null);
    }

    private String name(Code code) {
        return code.key() + " " + code.labels().in(language);
    }

    /** A memo that nobody has written yet, about something, or with nothing about the workbook as a whole. */
    public Line begin(Optional<About> about) {
        return new Line(Ids.next(), false, "", "", author, now(), about);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Writes a memo: a new one, or one that is there with other words. One without any words is not begun. */
    public void write(Line line, String title, String content) {
        Step.take(store, author, reader -> {
            Optional<Memo> before = reader.find(Memo.class, line.id());
            if (before.isEmpty()) {
                UUID about = line.about().map(About::id).orElse(null);
                Memo memo = new Memo(line.id(), about, orNull(title), Answers.clean(content), author, now());
                boolean empty = memo.title() == null && memo.content().isEmpty();
                return new Step(Label.of("change.writeMemo"), empty ? List.of() : List.of(Edit.Create.of(memo)));
            }
            List<Edit> edits = new ArrayList<>(Step.to(before.get(), "title", orNull(title)));
            edits.addAll(Step.to(before.get(), "content", Answers.clean(content)));
            return new Step(Label.of("change.changeMemo"), edits);
        });
    }

    private static @Nullable String orNull(String title) {
        String clean = Answers.clean(title);
        return clean.isEmpty() ? null : clean;
    }

    public void delete(UUID memo) {
        Step.take(
                store,
                author,
                reader -> new Step(
                        Label.of("change.deleteMemo"), Removal.of(reader, List.of(reader.get(Memo.class, memo)))));
    }
}
