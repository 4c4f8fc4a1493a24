package agraw.exchange.casefile;

import agraw.model.CaseStudy;
import agraw.model.Form;
import agraw.model.Missing;
import agraw.model.Paragraph;
import agraw.model.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes the case file of a case. Local ids and missing reference numbers are given anew, in the order of the lists, so that one case gives one
 * file.
 */
public final class CaseFileMaker {
    private final CaseContent content;
    private final Vocabulary vocabulary;
    private long leftOut;

    private CaseFileMaker(CaseContent content, Vocabulary vocabulary) {
        this.content = content;
        this.vocabulary = vocabulary;
    }

    /**
     * A case as a file.
     *
     * @param leftOut how many facts, tags and other things were not taken because what they belong to (their field, text or code) is gone
     */
    public record Made(CaseFile file, long leftOut) {}

    /** The file of a case in a workbook with these templates and codes. */
    public static Made of(CaseContent content, Vocabulary vocabulary) {
        CaseFileMaker maker = new CaseFileMaker(content, vocabulary);
        CaseFile file = maker.file();
        return new Made(file, maker.leftOut);
    }

    private CaseFile file() {
        CaseStudy study = content.material().caseStudy();
        Vocabulary.Known template = vocabulary
                .templateOf(study.template())
                .orElseThrow(() -> new IllegalStateException("A workbook without a template"));
        ReferenceListing references = new ReferenceListing(content.material().references());
        FactListing facts = new FactListing(content.material(), template.form(), references);
        List<CaseFile.Fact> listed = facts.list();
        Map<UUID, String> texts = textIds();
        KeptListing kept = new KeptListing(content.kept(), facts.ids());
        JudgedListing judged = new JudgedListing(content.judged(), references, facts.ids());
        List<CaseFile.Match> matches = judged.matches();
        List<CaseFile.Criterion> criteria = judged.criteria();
        List<CaseFile.Score> scores = judged.scores();
        TagListing tags = new TagListing(content, vocabulary, references, facts.ids(), texts, kept.ids());
        List<CaseFile.Tag> put = content.material().tags().stream()
                .map(tags::tag)
                .filter(Objects::nonNull)
                .toList();
        leftOut = (long) content.material().facts().size()
                - facts.ids().size()
                + content.material().tags().size()
                - put.size()
                + content.judged().matches().size()
                - matches.size()
                + content.judged().scores().size()
                - scores.size();
        return new CaseFile(
                CaseFile.FORMAT,
                study.key(),
                Blank.or(study.title(), study.key()),
                Blank.or(study.language(), "und"),
                template.template().key(),
                Blank.toNull(study.note()),
                references.list(),
                listed,
                missing(template.form()),
                texts(texts),
                put,
                someOrNone(matches),
                someOrNone(criteria),
                someOrNone(scores),
                someOrNone(kept.consents()),
                someOrNone(kept.files()));
    }

    /** A list that the first files of this format did not know is left out while it is empty. */
    private static <T> @Nullable List<T> someOrNone(List<T> list) {
        return list.isEmpty() ? null : list;
    }

    private List<CaseFile.Missing> missing(Form form) {
        List<CaseFile.Missing> listed = new ArrayList<>();
        for (Missing missing : content.material().missing()) {
            String content = Blank.toNull(missing.content());
            if (content != null) {
                listed.add(new CaseFile.Missing(fieldKey(form, missing.field()), content));
            }
        }
        return listed;
    }

    private static @Nullable String fieldKey(Form form, @Nullable UUID field) {
        return field == null
                ? null
                : form.find(field)
                        .filter(entry -> entry.field().group() == null)
                        .map(entry -> entry.field().key())
                        .orElse(null);
    }

    /** A text is called by its kind; the second of a kind by kind and number. */
    private Map<UUID, String> textIds() {
        Map<UUID, String> ids = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Text text : content.material().texts()) {
            String kind = Objects.requireNonNull(Constants.write(text.kind()));
            int count = counts.merge(kind, 1, Integer::sum);
            ids.put(text.id(), count == 1 ? kind : kind + count);
        }
        return ids;
    }

    private List<CaseFile.Text> texts(Map<UUID, String> ids) {
        return content.material().texts().stream()
                .map(text -> new CaseFile.Text(
                        Objects.requireNonNull(ids.get(text.id())),
                        Objects.requireNonNull(Constants.write(text.kind())),
                        text.title(),
                        Blank.or(text.language(), "und"),
                        content.of(text.id()).stream()
                                .map(CaseFileMaker::paragraph)
                                .toList()))
                .toList();
    }

    private static CaseFile.Paragraph paragraph(Paragraph paragraph) {
        Instant said = paragraph.said();
        return new CaseFile.Paragraph(
                paragraph.content(),
                Blank.toNull(paragraph.speaker()),
                Constants.write(paragraph.side()),
                said == null ? null : said.toString(),
                Blank.toNull(paragraph.language()));
    }
}
