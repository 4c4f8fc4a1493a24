package agraw.command;

import agraw.workbench.DataFolder;
import agraw.workbench.Person;
import java.io.OutputStream;
import java.util.Locale;

/**
 * What a command finds around it; tests give their own.
 *
 * @param language what is spoken where {@code --lang} says nothing
 * @param out takes the result, in UTF-8
 * @param err takes the sentence that says why there is none, in UTF-8
 */
public record Surroundings(
        DataFolder data, Person person, Locale language, OutputStream out, OutputStream err, PictureMaker pictures) {}
