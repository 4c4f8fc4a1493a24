package agraw.command;

import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.words.Messages;
import agraw.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Draws the screens as pictures, without a display. */
@Command(name = "pictures")
final class PicturesCommand extends InWorkbook {
    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "pictures.out")
    Path out = Path.of("");

    @Option(names = "--screen", paramLabel = "SCREEN")
    @Nullable
    String screen;

    @Option(names = "--theme", paramLabel = "THEME")
    Theme theme = Theme.LIGHT;

    @Option(names = "--size", paramLabel = "WIDTHxHEIGHT", converter = SizeReader.class)
    Size size = new Size(1024, 700);

    /** The colours of the window. */
    enum Theme {
        LIGHT,
        DARK
    }

    /** In pixels. */
    record Size(int width, int height) {}

    PicturesCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        List<Path> written = drawn(workbench);
        if (written.isEmpty()) {
            console.complain(console.messages().say("command.pictures.none", Objects.requireNonNullElse(screen, "")));
            return REFUSED;
        }
        written.forEach(picture -> console.line(picture.toString()));
        return DONE;
    }

    private List<Path> drawn(Workbench workbench) {
        PictureMaker.Request request = new PictureMaker.Request(
                out, Optional.ofNullable(screen), theme == Theme.DARK, windowLanguage(), size.width(), size.height());
        try {
            return surroundings().pictures().draw(workbench, request);
        } catch (IOException e) {
            throw new Refusal(new Failure.NotWritable(out.toString(), "failed"), e);
        }
    }

    /** Arabic words are not there yet; a window that is mirrored shows what they will meet. */
    private Locale windowLanguage() {
        Locale asked = language == null ? console().messages().locale() : Locale.forLanguageTag(language);
        return asked.getLanguage().equals("ar") ? Messages.MIRRORED : asked;
    }

    /** Reads "1024x700". */
    static final class SizeReader implements ITypeConverter<Size> {
        /** What JavaFX's platform without a display has room for. */
        private static final int MOST_PIXELS = 1_000_000;

        private static final Pattern SIZE = Pattern.compile("([1-9]\\d{1,3})[x×]([1-9]\\d{1,3})");

        @Override
        public Size convert(String words) {
            Matcher size = SIZE.matcher(words);
            if (!size.matches()) {
                throw new TypeConversionException(words);
            }
            Size read = new Size(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
            if (read.width() * read.height() > MOST_PIXELS) {
                throw new TypeConversionException(words);
            }
            return read;
        }
    }
}
