package khitomer.cli.command;

import khitomer.base.EnumWords;
import khitomer.cli.complete.Completer;
import khitomer.cli.complete.CompletionShell;
import khitomer.cli.option.Command;
import khitomer.cli.option.ExitCode;
import khitomer.cli.option.Option;
import khitomer.cli.option.OutputOptions;
import khitomer.cli.option.TypedWords;

/** Makes a shell complete what is typed. */
final class CompletionCommand extends Command {

    private final Option<String> shell = Option.word(
            "SHELL",
            true,
            Completer.words(CompletionShell.class),
            "The shell that is to complete: " + EnumWords.list(CompletionShell.class) + ".");
    private final OutputOptions output = OutputOptions.forText();

    CompletionCommand() {
        super(
                "Can the shell complete what I type?",
                "khitomer completion bash",
                "khitomer completion zsh",
                "khitomer completion fish | source");
        add(output);
        add(shell);
        setFooter(
                "",
                "It completes commands, options and their values, and the names of entries of the lore "
                        + "in force. These are found"
                        + " however they are typed, as by 'khitomer show', and become ids, which need no quotes.",
                "",
                "bash, in ~/.bashrc:",
                "  source <(khitomer completion bash)",
                "or once, where bash-completion is installed:",
                "  mkdir -p ~/.local/share/bash-completion/completions",
                "  khitomer completion bash > ~/.local/share/bash-completion/completions/khitomer",
                "zsh, in ~/.zshrc behind compinit:",
                "  source <(khitomer completion zsh)",
                "or once, into a folder of $fpath:",
                "  khitomer completion zsh > \"${fpath[1]}/_khitomer\"",
                "fish, once:",
                "  khitomer completion fish > ~/.config/fish/completions/khitomer.fish");
    }

    @Override
    public ExitCode run() {
        output.print(TypedWords.constant(CompletionShell.class, shell.orElse(""), "completion")
                .script());
        return ExitCode.FOUND;
    }
}
