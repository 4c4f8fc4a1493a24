package agraw.command;

import agraw.workbench.Giving;
import picocli.CommandLine.Option;

/** On what terms photos and files are given to others: the same for every command that does. */
final class GivingOptions {
    @Option(names = "--without-place", descriptionKey = "files.withoutPlace")
    boolean withoutPlace;

    @Option(names = "--also-unasked", descriptionKey = "files.alsoWithoutConsent")
    boolean alsoNotNoted;

    Giving terms() {
        return new Giving(withoutPlace, alsoNotNoted);
    }
}
