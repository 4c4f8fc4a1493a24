package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.change.Change;
import agraw.model.CaseStudy;
import agraw.model.Ids;
import agraw.model.SessionKind;
import agraw.model.Tag;
import agraw.words.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person who codes blind sees nothing that others tagged, wherever tags are looked at, and loses nothing of it. */
class BlindTest {
    @TempDir
    Path folder;

    @Test
    void nothingThatOthersTaggedIsSeenAndAllOfItIsThere() {
        try (TextFixture fixture = new TextFixture(folder)) {
            Tag mine = tagged(fixture, "Amina", "un puits");
            Tag theirs = tagged(fixture, "Luc", "le village");
            Workbench open = new Workbench(fixture.store, "Amina");
            Workbench blind = open.blind(true);
            assertThat(Reading.of(blind).open(fixture.text.id()).tags())
                    .extracting(Tag::id)
                    .containsExactly(mine.id());
            assertThat(QuoteBoard.of(blind).all()).hasSize(1);
            assertThat(Memos.of(blind, "en").all()).hasSize(1);
            assertThat(Refining.of(blind).all()).hasSize(1);
            assertThat(Codebooks.of(blind).examples(fixture.code("P1"), 10)).hasSize(1);
            assertThat(Searching.of(blind).search("pourquoi ", 10).best()).hasSize(1);
            assertThat(Codebooks.of(blind).read().tags(fixture.code("P1"))).isEqualTo(1);
            assertThat(tagged(blind)).isEqualTo(1);
            assertThat(Casework.of(blind, Locale.ENGLISH)
                            .material(fixture.caseStudy.id())
                            .orElseThrow()
                            .tags())
                    .containsExactly(fixture.tag(mine.id()));
            CaseStudy other = new CaseStudy(Ids.next(), "MA-X", "Other", "fr", null, null);
            fixture.commit(other);
            assertThat(quotes(Comparing.of(blind), fixture, other))
                    .contains("un puits")
                    .doesNotContain("le village");

            assertThat(Reading.of(open).open(fixture.text.id()).tags()).hasSize(2);
            assertThat(QuoteBoard.of(open).all()).hasSize(2);
            assertThat(Memos.of(open, "en").all()).hasSize(2);
            assertThat(Refining.of(open).all()).hasSize(2);
            assertThat(Codebooks.of(open).examples(fixture.code("P1"), 10)).hasSize(2);
            assertThat(Searching.of(open).search("pourquoi ", 10).best()).hasSize(2);
            assertThat(Codebooks.of(open).read().tags(fixture.code("P1"))).isEqualTo(2);
            assertThat(tagged(open)).isEqualTo(2);
            assertThat(quotes(Comparing.of(open), fixture, other)).contains("un puits", "le village");
            assertThat(open.blind(true).blind(false).isBlind()).isFalse();
            assertThat(fixture.tag(theirs.id()).coder()).isEqualTo("Luc");
        }
    }

    @Test
    void whatOthersTagMeanwhileIsNotSeenEither() {
        try (TextFixture fixture = new TextFixture(folder)) {
            Workbench blind = new Workbench(fixture.store, "Amina").blind(true);
            AtomicReference<Change> last = new AtomicReference<>();
            blind.listen(last::set);
            Reading reading = Reading.of(blind);
            var before = reading.open(fixture.text.id());
            tagged(fixture, "Luc", "le village");
            assertThat(reading.next(before, last.get()).orElseThrow().tags()).isEmpty();
        }
    }

    @Test
    void inSessionsTooAPersonSeesTheirOwnTagsOnly() {
        try (TextFixture fixture = new TextFixture(folder)) {
            Workbench open = new Workbench(fixture.store, "Amina");
            var session = Sessions.of(open).create(SessionKind.PLENARY, "Plenary", fixture.caseStudy.id(), "fr");
            var text = Sessions.of(open).open(session.id()).text();
            fixture.commit(agraw.model.Paragraph.of(Ids.next(), text.text().id(), "Nous payons.", "a"));
            var seen = new Reading(fixture.store).open(text.text().id());
            new Coding(fixture.store, "Luc")
                    .tag(seen, Quotes.find("Nous payons", seen.paragraphs(), ""), fixture.code("P1"), null, null);
            assertThat(Sessions.of(open).open(session.id()).text().tags()).hasSize(1);
            assertThat(Sessions.of(open.blind(true)).open(session.id()).text().tags())
                    .isEmpty();
        }
    }

    private static long tagged(Workbench workbench) {
        Messages english = Messages.in(Locale.ENGLISH);
        Chosen chosen = Choosing.of(workbench).choose(Scope.ALL, english);
        assertThat(Choosing.of(workbench).tags(chosen))
                .isEqualTo(Passages.of(workbench).read(chosen.pick()).size());
        return Crossing.of(workbench)
                .count(chosen, Crossing.Order.CASES, english)
                .cross()
                .total()
                .total();
    }

    private static String quotes(Comparing comparing, TextFixture fixture, CaseStudy other) {
        return comparing.read(List.of(fixture.caseStudy.id(), other.id())).toString();
    }

    private static Tag tagged(TextFixture fixture, String coder, String words) {
        Tag tag = new Coding(fixture.store, coder)
                .tag(fixture.material(), fixture.passage(words), fixture.code("P1"), null, null);
        Tagging tagging = new Tagging(fixture.store, coder);
        tagging.setStarred(tag.id(), true);
        return tagging.setMemo(tag.id(), "Pourquoi ?");
    }
}
