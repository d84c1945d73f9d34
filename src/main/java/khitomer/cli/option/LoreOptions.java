package khitomer.cli.option;

import java.util.List;
import khitomer.base.file.XdgFolders;
import khitomer.cli.complete.ValueCompleter;
import khitomer.loading.LoreFolders;
import khitomer.loading.LoreLoader;
import khitomer.loading.ReloadingLore;
import khitomer.loading.UnreadableLoreException;
import khitomer.model.Lore;
import khitomer.model.Repository;
import khitomer.model.RuleCode;
import khitomer.model.Timing;
import khitomer.model.World;
import khitomer.query.NameLookup;
import khitomer.terminal.ProgressLine;
import khitomer.terminal.RunContext;

/** The options that say which lore to look in; reads it when it is first needed. */
public final class LoreOptions implements OptionGroup {

    private final Option<List<String>> folder = Option.texts(
            "--lore",
            "DIR",
            ValueCompleter.FOLDER,
            "Look in this folder instead of the built-in lore; of several, later ones go before earlier ones.\n"
                    + "Default: $KHITOMER_LORE.");
    private final Option<Boolean> strict = Option.flag("--strict", "Fail if the lore has errors.");
    private final Option<Boolean> noCache =
            Option.flag("--no-cache", "Read the lore's files even where they are compiled, and compile nothing.");

    private RunContext surroundings;
    private ReloadingLore kept;
    private LoreLoader cache;
    private Lore lore;
    private NameLookup names;

    /** The options as if they had been typed, to read a lore without a command. */
    public static LoreOptions typed(List<String> folders, boolean isUncached, RunContext around) {
        LoreOptions options = new LoreOptions();
        options.folder.set(folders);
        if (isUncached) {
            options.noCache.set(true);
        }
        options.begin(around);
        return options;
    }

    @Override
    public List<Option<?>> options() {
        return List.of(folder, strict, noCache);
    }

    @Override
    public void begin(RunContext around) {
        surroundings = around;
    }

    /** Takes the lore from what a session keeps, and leaves it there. */
    public void useSession(ReloadingLore session) {
        kept = session;
    }

    /** Looks at the lore anew the next time. */
    public void refresh() {
        lore = null;
        names = null;
    }

    /** The lore, mistakes and all, without a word about them. */
    public Lore loreWithMistakes() {
        if (lore == null) {
            lore = read();
        }
        return lore;
    }

    /** The lore; tells once that reading found problems, where it did. */
    public Lore lore() {
        if (lore == null) {
            lore = read();
            Lore.Problems problems = lore.problems();
            if (problems.files() > 0) {
                tell(problems);
            }
        }
        return lore;
    }

    public Repository repository() {
        return lore().repository();
    }

    public World world() {
        return lore().world();
    }

    public NameLookup names() {
        if (names == null) {
            names = new NameLookup(lore());
        }
        return names;
    }

    /** What the chronology of a repository tells: of the lore itself, or of a part of it. */
    public Timing timing(Repository repository) {
        lore();
        return cache.timing(repository);
    }

    /** Throws away what is compiled of the lore, because it is damaged. */
    public void discard() {
        if (cache != null) {
            cache.discard();
        }
        if (kept != null) {
            kept.forget();
        }
    }

    /** One line for each file of which something could not be read at all. */
    List<String> unreadable() {
        return lore == null
                ? List.of()
                : lore.diagnostics().stream()
                        .filter(diagnostic ->
                                diagnostic.rule() == RuleCode.NOT_UTF_8 || diagnostic.rule() == RuleCode.NOT_YAML)
                        .map(diagnostic -> diagnostic.location() + ": " + diagnostic.message())
                        .toList();
    }

    private void tell(Lore.Problems problems) {
        String message = ReadingProblems.words(problems, folder.orElse(List.of()));
        if (problems.filesWithErrors() > 0 && strict.isGiven()) {
            throw new UnreadableLoreException(List.of(message));
        }
        surroundings.report("warning: " + message);
    }

    private Lore read() {
        RunContext around = noCache.isGiven() ? surroundings.withoutCache() : surroundings;
        LoreLoader loader =
                new LoreLoader(around.mayCache(), new XdgFolders(around.environment()), new ProgressLine(around));
        if (kept != null) {
            Lore known = kept.current(folders(), loader);
            cache = kept.loader();
            return known;
        }
        cache = loader;
        return loader.load(folders());
    }

    /** The folders that the lore is read from. */
    public LoreFolders folders() {
        return LoreFolders.of(folder.orElse(List.of()), surroundings.environment(LoreFolders.VARIABLE));
    }
}
