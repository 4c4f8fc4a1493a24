package agraw.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What stands before the commands for photos and files. */
@Command(name = "files", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class FilesCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "No command");
    }
}
