package agraw.command;

import agraw.words.Messages;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Why arguments were not understood, in one sentence that says where the help is. */
final class WrongUse {
    private WrongUse() {}

    static String sentence(Messages messages, ParameterException problem) {
        CommandLine line = problem.getCommandLine();
        String command = line.getCommandSpec().qualifiedName();
        boolean root = line.getParent() == null;
        ArgSpec argument = problem.getArgSpec();
        return switch (problem) {
            case MissingParameterException missing
            when !missing.getMissing().isEmpty() ->
                messages.say(
                        "command.wrong.missing",
                        missing.getMissing().stream().map(WrongUse::name).collect(Collectors.joining(", ")),
                        command);
            case MissingParameterException _
            when argument != null -> messages.say("command.wrong.empty", name(argument), command);
            case OverwrittenOptionException twice ->
                messages.say("command.wrong.twice", name(twice.getOverwritten()), command);
            case UnmatchedArgumentException unmatched
            when root ->
                messages.say("command.wrong.command", unmatched.getUnmatched().getFirst(), command);
            case UnmatchedArgumentException unmatched ->
                messages.say("command.wrong.unknown", unmatched.getUnmatched().getFirst(), command);
            default ->
                root
                        ? messages.say("command.wrong.none", command)
                        : argument != null && problem.getValue() != null
                                ? messages.say("command.wrong.value", name(argument), problem.getValue(), command)
                                : messages.say("command.wrong.other", command);
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
