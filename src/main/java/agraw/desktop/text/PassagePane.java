package agraw.desktop.text;

import agraw.desktop.kit.DigitKey;
import agraw.desktop.kit.PassageArea;
import agraw.desktop.kit.PassageMark;
import agraw.desktop.kit.PassageParagraph;
import agraw.desktop.kit.PassageRange;
import agraw.model.Code;
import agraw.model.Paragraph;
import agraw.model.Tag;
import agraw.model.TextMaterial;
import agraw.words.Direction;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** The text with its marks, and the keys that are typed over it. */
final class PassagePane extends StackPane {
    private final TextModel model;
    private final TagController controller;
    private final TagWriter writer;
    private final PassageArea area = new PassageArea();
    private final Doors doors;
    private List<Paragraph> shown = List.of();
    private Optional<UUID> shownText = Optional.empty();
    private List<UUID> clicked = List.of();
    private int turn;

    /** Where keys lead that leave the text. */
    interface Doors {
        /** To all that is said of the current tag. */
        void details();

        /** Shows what is said of the current tag, and stays in the text. */
        void show();

        /** To the words of the paragraph at the caret. */
        void edit();
    }

    PassagePane(TextModel model, TagController controller, TagWriter writer, Doors doors) {
        this.model = model;
        this.controller = controller;
        this.writer = writer;
        this.doors = doors;
        getChildren().add(area);
        controller.setOnSelect(area::select);
        area.selectionProperty().subscribe(range -> {
            if (!shown.isEmpty()) {
                controller.selected(range);
            }
        });
        area.setOnMarksClicked(this::clicked);
        area.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.material().subscribe(this::show);
        model.shown().subscribe(this::mark);
        model.current().subscribe(this::mark);
    }

    private void show() {
        area.setAccessibleText(
                model.material().get().map(shownNow -> shownNow.text().title()).orElse(""));
        TextMaterial text = model.material().get().orElse(null);
        List<Paragraph> paragraphs = text == null ? List.of() : text.paragraphs();
        if (!paragraphs.equals(shown)) {
            Optional<UUID> id =
                    model.material().get().map(material -> material.text().id());
            var place = model.selection().get();
            boolean same = id.equals(shownText) && !shown.isEmpty();
            shown = List.of();
            area.setParagraphs(
                    text == null
                            ? List.of()
                            : paragraphs.stream()
                                    .map(paragraph -> paragraph(text, paragraph))
                                    .toList());
            if (same && place.endParagraph() < paragraphs.size()) {
                int length = paragraphs.get(place.startParagraph()).content().length();
                area.reveal(place.startParagraph(), Math.min(place.startOffset(), length));
            } else if (!paragraphs.isEmpty()) {
                area.reveal(0, 0); // so that there is a caret for the keyboard
            }
            shown = paragraphs;
            shownText = id;
            mark();
        }
    }

    private static PassageParagraph paragraph(TextMaterial text, Paragraph paragraph) {
        String language = paragraph.languageIn(text.text());
        return new PassageParagraph(
                paragraph.content().replace('\n', ' '),
                Direction.ofText(paragraph.content(), Direction.ofLanguage(language)),
                paragraph.speaker() == null ? "" : paragraph.speaker());
    }

    private void mark() {
        if (!model.shown().get().map(TextMaterial::paragraphs).orElse(List.of()).equals(shown)) {
            return; // the marks are of another text than the one that is shown yet
        }
        area.setMarks(model.shown()
                .get()
                .map(text -> Marks.of(text, model.codebook(), model.current().get()))
                .orElse(List.of()));
    }

    /** The shortest tag under the mouse; a click again goes to the next. */
    private void clicked(List<PassageMark> marks) {
        List<Tag> tags = marks.stream()
                .flatMap(
                        mark -> mark.id() instanceof UUID id ? model.tag(id).stream() : java.util.stream.Stream.empty())
                .sorted(Comparator.comparingInt(
                        tag -> tag.quote() == null ? 0 : tag.quote().length()))
                .toList();
        if (tags.isEmpty()) {
            return;
        }
        List<UUID> ids = tags.stream().map(Tag::id).toList();
        turn = ids.equals(clicked) ? (turn + 1) % ids.size() : 0;
        clicked = ids;
        controller.show(tags.get(turn));
        doors.show();
    }

    private void typed(KeyEvent event) {
        if (Keyboard.isPlain(event) && controller.type(event.getCharacter())) {
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() && !event.isControlDown() && putPrinciple(DigitKey.of(event))) {
            event.consume();
            return;
        }
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean taken = switch (event.getCode()) {
            case ENTER -> enter();
            case ESCAPE -> controller.leave();
            case DELETE, BACK_SPACE -> remove();
            case F2 -> edit();
            case TAB -> tab(!event.isShiftDown());
            case LEFT, RIGHT -> moveEnd(event);
            default -> false;
        };
        if (taken) {
            event.consume();
        }
    }

    /** Puts the principle with a digit as it is, to be refined later; whether there is one. */
    private boolean putPrinciple(int digit) {
        Optional<Code> principle =
                digit < 0 ? Optional.empty() : Keys.byShortcut(model.codebook().principles(), String.valueOf(digit));
        principle.ifPresent(code -> writer.put(code, false));
        return principle.isPresent();
    }

    /** While the ends of a tag are moved, arrows lead on and back in the direction in which its words run. */
    private boolean moveEnd(KeyEvent event) {
        if (!(model.chord().get() instanceof Chord.Ends)) {
            return false;
        }
        PassageRange range = model.selection().get();
        boolean start = event.isShiftDown();
        boolean leftwards = area.runsLeftwards(start ? range.startParagraph() : range.endParagraph());
        controller.moveEnd(start, (event.getCode() == KeyCode.LEFT) == leftwards);
        return true;
    }

    private boolean enter() {
        if (!controller.confirm()) {
            if (model.current().get().isPresent()) {
                doors.details();
            } else {
                doors.edit();
            }
        }
        return true;
    }

    private boolean remove() {
        writer.untag();
        return true;
    }

    private boolean edit() {
        doors.edit();
        return true;
    }

    /** From tag to tag; behind the last and before the first the key leaves the text, so that it is no trap. */
    private boolean tab(boolean forward) {
        if (controller.hasMore(forward)) {
            controller.go(forward);
            return true;
        }
        return false;
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    /** The text control, which takes what is typed. */
    PassageArea area() {
        return area;
    }
}
