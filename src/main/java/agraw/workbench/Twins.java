package agraw.workbench;

import agraw.exchange.reference.Codes;
import agraw.exchange.reference.Dates;
import agraw.model.Reference;
import agraw.model.ReferenceKind;
import agraw.words.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds references that seem to be one source: they share a DOI or ISBN, an address, or title and year. */
public final class Twins {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ADDRESS = Pattern.compile("(?i)^https?://(?:www\\.)?");

    private final Map<String, Reference> known = new HashMap<>();

    /** Why two references seem to be one. */
    public enum Reason {
        CODE,
        ADDRESS,
        TITLE
    }

    /** A reference that was there first, and why another seems to be the same. */
    public record Twin(Reference first, Reason reason) {}

    /** Two references of one case that seem to be one; the first has the lower number. */
    public record Pair(Reference first, Reference second, Reason reason) {}

    /** What distinguishes a source, with the reason it would give. */
    private record Mark(Reason reason, String words) {
        String within(@Nullable UUID caseStudy) {
            return caseStudy + " " + reason + " " + words;
        }
    }

    /** The pairs among references, in their order; only those of one case can be one. */
    public static List<Pair> among(List<Reference> references) {
        Twins twins = new Twins();
        List<Pair> pairs = new ArrayList<>();
        for (Reference reference : references) {
            twins.find(reference).ifPresent(twin -> pairs.add(new Pair(twin.first(), reference, twin.reason())));
            twins.add(reference);
        }
        return List.copyOf(pairs);
    }

    /** The reference that was added before and seems to be the same, of the same case. */
    Optional<Twin> find(Reference reference) {
        return marks(reference).stream()
                .flatMap(mark -> Optional.ofNullable(known.get(mark.within(reference.caseStudy())))
                        .map(first -> new Twin(first, mark.reason()))
                        .stream())
                .findFirst();
    }

    void add(Reference reference) {
        marks(reference).forEach(mark -> known.putIfAbsent(mark.within(reference.caseStudy()), reference));
    }

    private static List<Mark> marks(Reference reference) {
        List<Mark> marks = new ArrayList<>();
        for (String code : Codes.parts(reference.code())) {
            Codes.doi(code).ifPresent(doi -> marks.add(new Mark(Reason.CODE, doi.toLowerCase(Locale.ROOT))));
            if (isWhole(reference)) {
                Codes.isbn(code).ifPresent(isbn -> marks.add(new Mark(Reason.CODE, isbn)));
            }
        }
        if (reference.address() != null) {
            String address = ADDRESS.matcher(reference.address().strip()).replaceFirst("");
            address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
            Codes.doi(reference.address())
                    .ifPresent(doi -> marks.add(new Mark(Reason.CODE, doi.toLowerCase(Locale.ROOT))));
            if (!address.isEmpty()) {
                marks.add(new Mark(Reason.ADDRESS, address));
            }
        }
        String title = NO_LETTER
                .matcher(Folding.fold(reference.title()))
                .replaceAll(" ")
                .strip();
        if (!title.isEmpty()) {
            String year = Dates.year(reference.published())
                    .orElse(reference.published() == null ? "" : Folding.fold(reference.published()));
            marks.add(new Mark(Reason.TITLE, title + " " + year));
        }
        return marks;
    }

    /** Chapters of one book share its ISBN, and are not the same. */
    private static boolean isWhole(Reference reference) {
        ReferenceKind kind = reference.kind();
        return kind != ReferenceKind.CHAPTER && kind != ReferenceKind.CONFERENCE_PAPER && kind != ReferenceKind.ARTICLE;
    }
}
