package khitomer.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import khitomer.cli.option.UsageException;
import khitomer.loading.git.GitException;
import khitomer.loading.git.GitRevision;
import khitomer.loading.git.RevisionFiles;
import khitomer.model.Diagnostic;
import khitomer.model.Location;
import khitomer.model.Lore;
import khitomer.terminal.RunContext;
import khitomer.yaml.FolderContents;
import khitomer.yaml.LoreReader;

/** Compares what is wrong now with what was wrong in a revision of git. */
public final class DiagnosticsSince {

    private final String folder;
    private final String revision;
    private final RunContext surroundings;

    /** @param folders the folders of the lore as they were named */
    public DiagnosticsSince(List<String> folders, String revision, RunContext surroundings) {
        if (folders.size() != 1) {
            throw new UsageException("--since works on one lore folder; name it with --lore");
        }
        this.folder = folders.get(0);
        this.revision = revision;
        this.surroundings = surroundings;
    }

    /** What is found now and was not found then; where it stands does not matter. */
    public List<Diagnostic> added(Lore now) {
        RevisionFiles files =
                files(now.texts().keySet().stream().map(this::below).collect(Collectors.toSet()));
        Lore before = LoreReader.read(contents(files));
        List<Diagnostic> found = Rules.check(now).stream()
                .filter(diagnostic -> !isKnownLink(diagnostic.location(), files))
                .toList();
        return new NewDiagnostics(before, now).of(Rules.check(before), found);
    }

    private RevisionFiles files(Set<String> now) {
        try {
            RevisionFiles files = GitRevision.files(
                    Path.of(folder), revision, now, FolderContents.mostBytes(), surroundings.environment());
            files.movedFrom()
                    .ifPresent(before -> surroundings.tell("'" + folder + "' was '"
                            + (before.isEmpty() ? "." : before.substring(0, before.length() - 1)) + "' in '" + revision
                            + "'"));
            return files;
        } catch (GitException failed) {
            throw new UsageException(failed.getMessage());
        }
    }

    private static FolderContents contents(RevisionFiles files) {
        FolderContents contents = new FolderContents();
        files.texts().forEach(contents::add);
        files.tooLong().forEach(contents::addTooLong);
        files.folders().forEach(contents::addFolder);
        return contents;
    }

    /** Whether something is told of a link that led nowhere before, whatever is told of it. */
    private boolean isKnownLink(Location place, RevisionFiles before) {
        return place.line() == 1 && place.column() == 1 && before.deadLinks().contains(below(place.file()));
    }

    private String below(String file) {
        String name = Path.of(folder).toString();
        String prefix = name.endsWith("/") ? name : name + "/";
        return file.startsWith(prefix) ? file.substring(prefix.length()) : file;
    }
}
