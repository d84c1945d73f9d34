package khitomer.cli.command;

import java.util.List;
import khitomer.cli.option.Command;
import khitomer.cli.option.Commands;

/** All commands: to add one, add its name and its constructor here. */
public final class CommandTable implements Commands {

    private static final List<String> NAMES = List.of(
            "show",
            "list",
            "search",
            "timeline",
            "missions",
            "who",
            "links",
            "path",
            "when",
            "date",
            "age",
            "gaps",
            "check",
            "export",
            "kinds",
            "stats",
            "shell",
            "completion",
            "doctor",
            "help");

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public Command command(String name) {
        Command command = create(name);
        command.setName(name);
        return command;
    }

    /** A switch, and no map of constructors, since Java would link every one of them at each start. */
    private Command create(String name) {
        return switch (name) {
            case "show" -> new ShowCommand();
            case "list" -> new ListCommand();
            case "search" -> new SearchCommand();
            case "timeline" -> new TimelineCommand();
            case "missions" -> new MissionsCommand();
            case "who" -> new WhoCommand();
            case "links" -> new LinksCommand();
            case "path" -> new PathCommand();
            case "when" -> new WhenCommand();
            case "date" -> new DateCommand();
            case "age" -> new AgeCommand();
            case "gaps" -> new GapsCommand();
            case "check" -> new CheckCommand();
            case "export" -> new ExportCommand();
            case "kinds" -> new KindsCommand();
            case "stats" -> new StatsCommand();
            case "shell" -> new ShellCommand(this);
            case "completion" -> new CompletionCommand();
            case "doctor" -> new DoctorCommand();
            case "help" -> new HelpCommand(this);
            default -> throw new IllegalArgumentException("there is no command '" + name + "'");
        };
    }
}
