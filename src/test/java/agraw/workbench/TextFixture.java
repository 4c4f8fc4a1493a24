package agraw.workbench;

import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Entity;
import agraw.model.Ids;
import agraw.model.Paragraph;
import agraw.model.Passage;
import agraw.model.Reference;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.model.TextKind;
import agraw.model.TextMaterial;
import agraw.store.Settings;
import agraw.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** A workbook with the shipped codebook and one case, which has a text in French and Arabic. */
public final class TextFixture implements AutoCloseable {
    public static final String FIRST = "L’association a creusé un puits, et le village l’entretient.";
    public static final String SECOND = "وقد ساعد تولّي البلدية هذا الدور على استقطاب ممولين من الخارج.";

    public final Store store;
    public final CaseStudy caseStudy = new CaseStudy(Ids.next(), "MR-MEL", "Melgué", "fr", null, null);
    public final Reference reference = Reference.of(Ids.next(), caseStudy.id(), 1L, "Rapport");
    public final Text text = new Text(Ids.next(), caseStudy.id(), null, TextKind.BRIEF, "Note", "fr", "a");
    public final Paragraph first = Paragraph.said(Ids.next(), text.id(), FIRST, null, null, null, "fr", "a");
    public final Paragraph second = Paragraph.said(Ids.next(), text.id(), SECOND, null, null, null, "ar", "b");

    public TextFixture(Path folder) {
        store = Store.create(folder.resolve("w.agraw"), Settings.of(UUID.randomUUID(), "Amina"));
        new Content(store, "Amina").load();
        commit(caseStudy, reference, text, first, second);
    }

    public void commit(Entity... entities) {
        store.commit(new Draft(
                Label.of("change.loadContent"),
                "Amina",
                List.of(entities).stream().<Edit>map(Edit.Create::of).toList()));
    }

    public Coding coding() {
        return new Coding(store, "Amina");
    }

    public Tagging tagging() {
        return new Tagging(store, "Amina");
    }

    public Codebook codebook() {
        return new Reading(store).around(text).codebook();
    }

    public <E extends Entity> E read(Class<E> type, UUID id) {
        return store.read(reader -> reader.get(type, id));
    }

    public UUID code(String key) {
        return codebook().find(key).map(Code::id).orElseThrow();
    }

    public TextMaterial material() {
        return new Reading(store).open(text.id());
    }

    public Tag tag(UUID id) {
        return material().tag(id).orElseThrow();
    }

    /** The passage of some words that stand in the text once. */
    public Passage passage(String words) {
        return Quotes.find(words, material().paragraphs(), text.title());
    }

    @Override
    public void close() {
        store.close();
    }
}
