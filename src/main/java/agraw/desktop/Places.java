package agraw.desktop;

import agraw.desktop.across.AcrossScreen;
import agraw.desktop.agreement.AgreementScreen;
import agraw.desktop.casestudy.CaseStudyScreen;
import agraw.desktop.codebook.CodebookScreen;
import agraw.desktop.compare.CompareScreen;
import agraw.desktop.judging.JudgingScreen;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Memory;
import agraw.desktop.kit.TagChoice;
import agraw.desktop.library.LibraryScreen;
import agraw.desktop.memo.MemoScreen;
import agraw.desktop.quotes.QuotesScreen;
import agraw.desktop.search.SearchScreen;
import agraw.desktop.session.SessionScreen;
import agraw.desktop.settings.Choices;
import agraw.desktop.settings.SettingsScreen;
import agraw.desktop.shell.Place;
import agraw.desktop.template.TemplateScreen;
import agraw.desktop.text.TextScreen;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/** All screens of the window, in the order of the rail. */
final class Places {
    private Places() {}

    static List<Place<?>> all(Memory memory, Choices choices) {
        TagChoice choice = new TagChoice();
        return List.of(
                new Place<>(
                        Destination.Library.class,
                        new Destination.Library(),
                        "screen.library",
                        Feather.GRID,
                        1,
                        desk -> new LibraryScreen(desk, memory)),
                new Place<>(
                        Destination.CaseStudy.class,
                        new Destination.CaseStudy(null),
                        "screen.case",
                        Feather.CLIPBOARD,
                        2,
                        CaseStudyScreen::new),
                new Place<>(
                        Destination.Text.class,
                        new Destination.Text(null, null),
                        "screen.text",
                        Feather.FILE_TEXT,
                        3,
                        TextScreen::new),
                new Place<>(
                        Destination.Compare.class,
                        new Destination.Compare(List.of()),
                        "screen.compare",
                        Feather.COLUMNS,
                        4,
                        desk -> new CompareScreen(desk, choice)),
                new Place<>(
                        Destination.Across.class,
                        new Destination.Across(Destination.Across.View.MATRIX),
                        "screen.across",
                        Feather.LAYERS,
                        0,
                        desk -> new AcrossScreen(desk, memory, choice)),
                new Place<>(
                        Destination.Search.class,
                        new Destination.Search(""),
                        "screen.search",
                        Feather.SEARCH,
                        5,
                        SearchScreen::new),
                new Place<>(
                        Destination.Judging.class,
                        new Destination.Judging(Destination.Judging.Leaf.MISSING),
                        "screen.judging",
                        Feather.CHECK_SQUARE,
                        6,
                        JudgingScreen::new),
                new Place<>(
                        Destination.Templates.class,
                        new Destination.Templates(null),
                        "screen.templates",
                        Feather.EDIT,
                        7,
                        TemplateScreen::new),
                new Place<>(
                        Destination.Session.class,
                        new Destination.Session(null),
                        "screen.session",
                        Feather.MIC,
                        8,
                        SessionScreen::new),
                new Place<>(
                        Destination.Codebook.class,
                        new Destination.Codebook(null),
                        "screen.codebook",
                        Feather.BOOK_OPEN,
                        0,
                        CodebookScreen::new),
                new Place<>(
                        Destination.Quotes.class,
                        new Destination.Quotes(),
                        "screen.quotes",
                        Feather.STAR,
                        0,
                        QuotesScreen::new),
                new Place<>(
                        Destination.Memos.class,
                        new Destination.Memos(null, null),
                        "screen.memos",
                        Feather.EDIT_2,
                        0,
                        MemoScreen::new),
                new Place<>(
                        Destination.Agreement.class,
                        new Destination.Agreement(),
                        "screen.agreement",
                        Feather.USERS,
                        0,
                        AgreementScreen::new),
                new Place<>(
                        Destination.Settings.class,
                        new Destination.Settings(),
                        "screen.settings",
                        Feather.SETTINGS,
                        9,
                        desk -> new SettingsScreen(desk, memory, choices)));
    }
}
