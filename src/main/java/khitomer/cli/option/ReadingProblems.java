package khitomer.cli.option;

import java.util.List;
import khitomer.base.Phrases;
import khitomer.model.Lore;

/**
 * Says how much of a lore may be missing from an answer, and how to see why.
 *
 * <p>It counts files and not problems: how many problems there are, only the rules of a check know, which would take
 * longer than most answers.
 */
final class ReadingProblems {

    private ReadingProblems() {}

    /** @param folders the folders of {@code --lore} as they were typed; null for none */
    static String words(Lore.Problems problems, List<String> folders) {
        int errors = problems.filesWithErrors();
        String what = errors > 0
                ? "parts of " + Phrases.count(errors, "file", "files") + " could not be read"
                : "parts of " + Phrases.count(problems.files(), "file", "files") + " may not be read as meant";
        return what + "; run '" + check(folders) + "'";
    }

    private static String check(List<String> folders) {
        StringBuilder command = new StringBuilder("khitomer check");
        if (folders != null) {
            folders.forEach(folder -> command.append(" --lore ").append(Phrases.shellWord(folder)));
        }
        return command.toString();
    }
}
