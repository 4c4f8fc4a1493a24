package agraw.workbench;

import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Colour;
import agraw.model.Failure;
import agraw.model.Kind;
import agraw.model.Labels;
import agraw.model.Polarity;
import agraw.model.Refusal;
import agraw.model.Tag;
import agraw.store.Store;
import agraw.store.query.CodebookQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Changes principles and codes one by one. Each call is one change that can be undone; one that would change nothing makes none. No tag is
 * touched: {@link CodeMerging} does that.
 */
public final class Codebooks {
    private final Store store;
    private final String author;
    private final Predicate<Tag> seen;
    private final Optional<String> coder;

    public Codebooks(Store store, String author) {
        this(store, author, _ -> true, Optional.empty());
    }

    private Codebooks(Store store, String author, Predicate<Tag> seen, Optional<String> coder) {
        this.store = store;
        this.author = author;
        this.seen = seen;
        this.coder = coder;
    }

    public static Codebooks of(Workbench workbench) {
        return new Codebooks(workbench.store(), workbench.author(), workbench.seen(), workbench.onlyCoder());
    }

    /** The words of a code that can be written by language. */
    public enum Words {
        LABELS,
        DEFINITIONS,
        WHEN_TO_USE,
        WHEN_NOT;

        private String property() {
            return switch (this) {
                case LABELS -> "labels";
                case DEFINITIONS -> "definitions";
                case WHEN_TO_USE -> "whenToUse";
                case WHEN_NOT -> "whenNot";
            };
        }

        /** What a code has of them. */
        public Labels of(Code code) {
            return switch (this) {
                case LABELS -> code.labels();
                case DEFINITIONS -> code.definitions();
                case WHEN_TO_USE -> code.whenToUse();
                case WHEN_NOT -> code.whenNot();
            };
        }
    }

    /** The codebook, and how many tags have each of its codes. */
    public record Counted(Codebook codebook, Map<UUID, Long> tags) {
        public long tags(UUID code) {
            return tags.getOrDefault(code, 0L);
        }
    }

    public Counted read() {
        return store.read(
                reader -> new Counted(CodebookQuery.codebook(reader), CodebookQuery.tagCounts(reader, coder)));
    }

    /** Makes a code below another, behind those that are there; a principle where that is null. Its key follows theirs. */
    public Code add(@Nullable UUID parent, String label, String language) {
        List<Code> made = new ArrayList<>();
        Step.take(store, author, reader -> {
            Codebook codebook = CodebookQuery.codes(reader);
            Code code = NewCode.in(codebook, parent, null, Labels.of(Map.of(language, label)));
            made.add(code);
            return new Step(Label.of("change.addCode", code.key()), List.of(Edit.Create.of(code)));
        });
        return made.getLast();
    }

    /** Writes words of a code in a language; empty ones are none. */
    public void write(UUID code, Words what, String language, String words) {
        change(code, "change.defineCode", (_, before) -> {
            String clean = Answers.clean(words);
            Labels labels = clean.isEmpty()
                    ? what.of(before).without(language)
                    : what.of(before).with(language, clean);
            return Step.to(before, what.property(), labels);
        });
    }

    /**
     * Gives a code another key.
     *
     * @throws Refusal {@link Failure.CodeKeyRefused}
     */
    public void setKey(UUID code, String key) {
        String clean = Answers.clean(key);
        if (clean.isEmpty()) {
            throw new Refusal(new Failure.CodeKeyRefused(clean, "empty"));
        }
        change(code, "change.keyOfCode", (codebook, before) -> {
            boolean taken = codebook.all().stream()
                    .anyMatch(other -> !other.id().equals(code) && other.key().equalsIgnoreCase(clean));
            if (taken) {
                throw new Refusal(new Failure.CodeKeyRefused(clean, "taken"));
            }
            return Step.to(before, "key", clean);
        });
    }

    /**
     * Gives a code the letter or digit by which it is put; empty words for none.
     *
     * @throws Refusal {@link Failure.ShortcutRefused}
     */
    public void setShortcut(UUID code, String shortcut) {
        String clean = Answers.clean(shortcut).toLowerCase(Locale.ROOT);
        if (clean.codePointCount(0, clean.length()) > 1) {
            throw new Refusal(new Failure.ShortcutRefused(clean, "long", ""));
        }
        change(code, "change.shortcutOfCode", (codebook, before) -> {
            NewCode.siblings(codebook, before.parent()).stream()
                    .filter(other -> !other.id().equals(code) && !other.retired() && clean.equals(other.shortcut()))
                    .findFirst()
                    .filter(_ -> !clean.isEmpty())
                    .ifPresent(other -> {
                        throw new Refusal(new Failure.ShortcutRefused(clean, "taken", other.key()));
                    });
            return Step.to(before, "shortcut", clean.isEmpty() ? null : clean);
        });
    }

    /**
     * Gives a code a colour of its own; empty words for that of its principle.
     *
     * @throws Refusal {@link Failure.ColourRefused}
     */
    public void setColour(UUID code, String colour) {
        String hex = colour.isBlank()
                ? null
                : Colour.of(colour)
                        .map(Colour::hex)
                        .orElseThrow(() -> new Refusal(new Failure.ColourRefused(colour.strip())));
        change(code, "change.colourOfCode", (_, before) -> Step.to(before, "colour", hex));
    }

    public void setPolarity(UUID code, @Nullable Polarity polarity) {
        change(code, "change.polarityOfCode", (_, before) -> Step.to(before, "polarity", polarity));
    }

    /** Takes a code out of use, or into use again. Its tags stay. */
    public void setRetired(UUID code, boolean retired) {
        change(
                code,
                retired ? "change.retireCode" : "change.restoreCode",
                (_, before) -> Step.to(before, "retired", retired));
    }

    /**
     * Puts a code below another, or among the principles where that is null.
     *
     * @param before what it then stands before; null: behind all
     * @throws Refusal {@link Failure.CodeBelowItself}
     */
    public void move(UUID code, @Nullable UUID parent, @Nullable UUID before) {
        change(code, "change.moveCode", (codebook, moved) -> {
            boolean within =
                    codebook.branch(moved).stream().anyMatch(below -> below.id().equals(parent));
            if (within) {
                throw new Refusal(new Failure.CodeBelowItself(moved.key()));
            }
            List<Code> beside = NewCode.siblings(codebook, parent).stream()
                    .filter(other -> !other.id().equals(code))
                    .toList();
            int at = beside.stream().map(Code::id).toList().indexOf(before);
            boolean same = Objects.equals(moved.parent(), parent)
                    && isAt(NewCode.siblings(codebook, parent), moved, at < 0 ? beside.size() : at);
            if (same) {
                return List.of();
            }
            Map<String, @Nullable Object> contents = new HashMap<>();
            contents.put("parent", parent);
            contents.put("position", NewCode.rank(beside, at < 0 ? beside.size() : at));
            return Edit.between(moved, Kind.with(moved, contents));
        });
    }

    private static boolean isAt(List<Code> siblings, Code code, int at) {
        return siblings.indexOf(code) == at;
    }

    private void change(UUID id, String label, BiFunction<Codebook, Code, List<Edit>> edits) {
        Step.take(store, author, reader -> {
            Code before = reader.get(Code.class, id);
            return new Step(Label.of(label, before.key()), edits.apply(CodebookQuery.codes(reader), before));
        });
    }

    /** One passage that shows what a code means. */
    public record Example(Tag tag, String title, String caseKey) {}

    /** Tags on passages with a code: those that were given as examples first, then the youngest. */
    public List<Example> examples(UUID code, int most) {
        return store.read(reader -> CodeExamples.of(reader, code, most, seen));
    }
}
