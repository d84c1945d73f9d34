package khitomer.cli.option;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import khitomer.cli.complete.ValueCompleter;
import khitomer.export.Export;
import khitomer.export.ExportFile;
import khitomer.export.TargetFolder;
import khitomer.loading.CurrentFolder;
import khitomer.terminal.RunContext;
import khitomer.terminal.WatchedStream;
import khitomer.terminal.WriteFailedException;

/** The options that say where an export goes; writes it there. */
public final class ExportTarget implements OptionGroup {

    private final Option<String> into = Option.text(
            "PATH",
            ValueCompleter.FILE,
            "Write to this file, for csv and md to this folder, instead of standard output.",
            "--into");
    private final Option<Boolean> force = Option.flag("--force", "With --into: replace files of the same names.");

    private RunContext surroundings;

    @Override
    public List<Option<?>> options() {
        return List.of(into, force);
    }

    @Override
    public void begin(RunContext around) {
        surroundings = around;
        if (force.isGiven() && !isGiven()) {
            throw new UsageException("--force goes with --into");
        }
    }

    public RunContext surroundings() {
        return surroundings;
    }

    public boolean isGiven() {
        return into.isGiven();
    }

    /** Writes to the file that is named, or else to standard output. */
    public void write(Export export) {
        try {
            if (isGiven()) {
                Path file = path();
                Path folder = file.toAbsolutePath().getParent();
                if (folder == null || Files.isDirectory(file)) {
                    throw new UsageException("'" + file + "' is a folder, and this format is one file");
                }
                if (!Files.isDirectory(folder)) {
                    throw new UsageException("'" + folder + "' is no folder to write to");
                }
                new TargetFolder(folder, isForced())
                        .write(new ExportFile(file.getFileName().toString(), export));
            } else {
                Writer out = new BufferedWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8));
                export.write(out);
                out.flush();
            }
        } catch (IOException failed) {
            refuse(failed);
        }
    }

    /** Writes into the folder that is named, which is made where there is none. */
    public void write(List<ExportFile> files) {
        Path folder = path();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException("'" + folder + "' is a file, and this format is a folder of them");
        }
        try {
            new TargetFolder(folder, isForced()).write(files);
        } catch (IOException failed) {
            refuse(failed);
        }
    }

    private Path path() {
        String typed = into.orElse("");
        try {
            if (!typed.isEmpty()) {
                return CurrentFolder.path(typed);
            }
        } catch (InvalidPathException impossible) {
            // Told below, as of a path without any name.
        }
        throw new UsageException("'" + typed + "' cannot be the name of a file or folder");
    }

    private boolean isForced() {
        return force.isGiven();
    }

    /** What is there already is the user's to decide about; a reader that has read enough is no failure. */
    private void refuse(IOException failed) {
        if (failed instanceof FileAlreadyExistsException there) {
            Path file = Path.of(there.getFile());
            throw new UsageException(
                    Files.isDirectory(file)
                            ? "'" + file + "' is a folder, where a file should be written"
                            : "'" + file + "' is there already; --force replaces it");
        }
        if (!WatchedStream.isReaderGone(failed)) {
            // Not the file that failed, which may be a draft under another name.
            throw new WriteFailedException(reason(failed) + ": '" + into.orElse("") + "'");
        }
    }

    private static String reason(IOException failed) {
        if (failed instanceof AccessDeniedException) {
            return "Permission denied";
        }
        if (failed instanceof NoSuchFileException) {
            return "No such file or directory";
        }
        String reason = failed instanceof FileSystemException known ? known.getReason() : failed.getMessage();
        return reason == null ? failed.getClass().getSimpleName() : reason;
    }
}
