package agraw.desktop.quotes;

import agraw.change.Change;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.FacetMenu;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Job;
import agraw.desktop.kit.Naming;
import agraw.desktop.kit.Refresh;
import agraw.desktop.kit.Screen;
import agraw.model.CaseStudy;
import agraw.model.Kind;
import agraw.workbench.QuoteBoard;
import agraw.workbench.Saying;
import agraw.workbench.TableFile;
import agraw.workbench.TableFormat;
import agraw.workbench.Tagging;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The board of key quotes, in columns by principle, stance or case. */
public final class QuotesScreen implements Screen<Destination.Quotes> {
    private static final Set<Kind> SHOWN = Set.of(Kind.TAG, Kind.CODE, Kind.TEXT, Kind.PARAGRAPH, Kind.CASE_STUDY);

    private final Desk desk;
    private final QuoteBoard board;
    private final Tagging tagging;
    private final QuotesModel model;
    private final HBox columns = new HBox(14);
    private final FlowText said = new FlowText("", "muted");
    private final BorderPane view = new BorderPane();
    private final Refresh refresh = new Refresh(this::reading);

    public QuotesScreen(Desk desk) {
        this.desk = desk;
        this.board = QuoteBoard.of(desk.workbench());
        this.tagging = Tagging.of(desk.workbench());
        this.model = new QuotesModel(
                quote -> quote.principle()
                        .map(code -> code.key() + " " + code.labels().in(desk.language()))
                        .orElse("?"),
                quote -> quote.tag().stance() == null
                        ? desk.say("stance.none")
                        : Saying.constant(desk.messages(), quote.tag().stance()),
                quote -> quote.caseStudy().map(CaseStudy::title).orElse(desk.say("quotes.noCase")));
        columns.getStyleClass().add("quote-columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        said.getStyleClass().add("said");
        StackPane centre = new StackPane(scroll, none());
        view.setTop(new VBox(bar(), said));
        view.setCenter(centre);
        view.getStyleClass().add("quotes-screen");
        view.getStylesheets()
                .add(Objects.requireNonNull(QuotesScreen.class.getResource("quotes.css"))
                        .toExternalForm());
        model.all.subscribe(this::show);
        model.grouping.subscribe(this::show);
        model.chosen.subscribe(this::show);
    }

    private VBox none() {
        FlowText words = new FlowText(desk.say("quotes.none"), "muted");
        words.setMaxWidth(440);
        VBox none = new VBox(words);
        none.setAlignment(Pos.CENTER);
        none.getStyleClass().add("none");
        none.visibleProperty().bind(model.all.map(List::isEmpty));
        return none;
    }

    private FlowPane bar() {
        ComboBox<Grouping> by = new ComboBox<>();
        by.getItems().setAll(Grouping.values());
        by.setConverter(Naming.of(this::name));
        by.valueProperty().bindBidirectional(model.grouping);
        by.setAccessibleText(desk.say("quotes.by"));
        by.setId("quotes-by");
        Label label = new Label(desk.say("quotes.by"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox grouping = new HBox(6, label, by);
        grouping.setAlignment(Pos.CENTER_LEFT);
        FlowPane bar = new FlowPane(8, 8, grouping);
        for (Grouping facet : Grouping.values()) {
            FacetMenu menu = new FacetMenu(
                    desk,
                    name(facet),
                    () -> model.values(facet),
                    (value, chosen) -> model.choose(facet, value, chosen));
            model.all.subscribe(menu::refresh);
            model.chosen.subscribe(menu::refresh);
            bar.getChildren().add(menu);
        }
        bar.getChildren()
                .addAll(
                        button("quotes.copyAll", Feather.COPY, this::copyAll),
                        button("quotes.export", Feather.UPLOAD, this::export));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("bar");
        return bar;
    }

    private String name(Grouping by) {
        return desk.messages().say("quotes.by." + by.name().toLowerCase(Locale.ROOT));
    }

    private Button button(String key, Feather icon, Runnable action) {
        Button button = new Button(desk.messages().say(key), new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        button.disableProperty().bind(model.all.map(List::isEmpty));
        return button;
    }

    private Job<?> reading() {
        return desk.work().read(board::all).onDone(all -> {
            if (!all.equals(model.all.get())) {
                model.all.set(all);
            }
        });
    }

    private void show() {
        columns.getChildren()
                .setAll(model.columns().entrySet().stream()
                        .map(column -> new QuoteColumn(desk, column.getKey().words(), column.getValue(), orders()))
                        .toList());
    }

    private QuoteCard.Orders orders() {
        return new QuoteCard.Orders() {
            @Override
            public void open(QuoteBoard.Quote quote) {
                desk.go()
                        .accept(new Destination.Text(
                                quote.text().id(), quote.tag().id()));
            }

            @Override
            public void unstar(QuoteBoard.Quote quote) {
                desk.work()
                        .change(() -> tagging.setStarred(quote.tag().id(), false))
                        .onFailed(desk.tell())
                        .start();
            }

            @Override
            public void copy(QuoteBoard.Quote quote) {
                QuotesScreen.copy(QuoteBoard.words(quote));
                said.setText(desk.say("quotes.copied", 1));
            }
        };
    }

    private static void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void copyAll() {
        List<QuoteBoard.Quote> shown = model.shown();
        copy(shown.stream().map(QuoteBoard::words).collect(Collectors.joining("\n\n")));
        said.setText(desk.say("quotes.copied", shown.size()));
    }

    private void export() {
        List<QuoteBoard.Quote> shown = model.shown();
        desk.files()
                .save(desk.say("quotes.export"), desk.say("quotes.file") + ".html")
                .ifPresent(file -> desk.work()
                        .read(() -> {
                            TableFile table = QuoteBoard.table(shown, desk.messages());
                            table.write(TableFormat.ofFile(file).orElse(TableFormat.HTML), file);
                            return file;
                        })
                        .onDone(_ -> said.setText(desk.say("quotes.exported", file.toString())))
                        .onFailed(desk.tell())
                        .start());
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void open(Destination.Quotes destination) {
        refresh.ask();
    }

    @Override
    public void changed(Change change) {
        if (change.edits().stream().anyMatch(edit -> SHOWN.contains(edit.kind()))) {
            refresh.ask();
        }
    }
}
