package agraw.bench;

import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.desktop.text.TextWindow;
import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Entity;
import agraw.model.Ids;
import agraw.model.Paragraph;
import agraw.model.Rank;
import agraw.model.Stance;
import agraw.model.Text;
import agraw.model.TextKind;
import agraw.store.Store;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;

/** A text of 300,000 characters in a window, with some tags. */
final class DenseText implements AutoCloseable {
    private static final int PARAGRAPHS = 1_000;
    private static final int EACH = 300;
    private static final String WORDS =
            "La coopérative a été fondée par des femmes du village, avec l’aide des émigrés. ";

    private final Store store;
    private final TextWindow window;
    private int keys;

    DenseText(int tags) throws IOException {
        store = Store.open(Place.copy(Size.S, "dense"), Corpus.settings());
        UUID caseStudy =
                store.read(reader -> reader.all(CaseStudy.class)).getFirst().id();
        Code code = store.read(reader -> reader.all(Code.class)).getLast();
        Text text = new Text(Ids.next(), caseStudy, null, TextKind.REPORT, "Dense", "fr", Rank.of(0));
        List<Entity> made = new ArrayList<>(List.of(text));
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int at = 0; at < PARAGRAPHS; at++) {
            paragraphs.add(
                    Paragraph.of(Ids.next(), text.id(), (at + " " + WORDS.repeat(5)).substring(0, EACH), Rank.of(at)));
        }
        made.addAll(paragraphs);
        for (int at = 0; at < tags; at++) {
            int start = at % 7 * 30;
            made.add(Corpus.tag(
                    Ids.next(),
                    code.id(),
                    caseStudy,
                    paragraphs.get(at % PARAGRAPHS),
                    start,
                    start + 60,
                    at % 2 == 0 ? Stance.SUPPORTS : Stance.CHALLENGES));
        }
        store.commit(new Draft(
                Label.of("change.addText", "Dense"),
                "bench",
                made.stream().<Edit>map(Edit.Create::of).toList()));
        window = new TextWindow(store, text);
    }

    /** Lines down, now and then a page. */
    void step() throws InterruptedException {
        keys++;
        boolean top = keys % 700 == 0;
        KeyCode key = top ? KeyCode.HOME : keys % 10 == 0 ? KeyCode.PAGE_DOWN : KeyCode.DOWN;
        window.walk(key, top);
    }

    @Override
    public void close() {
        window.close();
        store.close();
    }
}
