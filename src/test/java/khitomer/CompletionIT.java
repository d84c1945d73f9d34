package khitomer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Presses the completion key in the real shells, and holds what the line says then. */
class CompletionIT {

    /** Shows a line as it is, on a key of its own, and clears it. */
    private static final String BASH = """
            PS1='$ '
            PROMPT_COMMAND=': > ready'
            bind -x '"\\C-g": printf "%s\\n" "$READLINE_LINE" >> lines; READLINE_LINE='
            """;

    private static final String ZSH = """
            PS1='$ '
            precmd() { : > ready; }
            tell() { print -r -- "$BUFFER" >> lines; BUFFER=; }
            zle -N tell
            bindkey '^G' tell
            """;
    private static final String LORE = """
            - {kind: character, name: "$(touch touched) `touch touched`"}
            - {kind: character, name: "Quill 'o\\" \\\\ $HOME;", id: quill}
            - {kind: character, name: "Red\\e[31m\\aalert", id: red}
            - {kind: character, name: "\u05d0\u05d1\u05d2", id: abg}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Path lore = Files.createDirectory(folder.resolve("my lore"));
        Files.writeString(lore.resolve("people.yaml"), LORE);
        Files.createDirectory(folder.resolve("folder"));
        Files.writeString(folder.resolve("file"), "");
    }

    private static void assumeThere(String program) throws IOException, InterruptedException {
        assumeThat(Shell.run("command -v " + program).code()).as(program).isZero();
    }

    /** The lines that come of pressing the keys in a shell at a terminal. */
    private List<String> lines(String shell, List<String> keys) throws IOException, InterruptedException {
        assumeThat(Shell.run("script --version").out()).contains("util-linux");
        Files.writeString(folder.resolve("keys"), String.join("\u0007", keys) + "\u0007\u0015exit\n");
        // Keys that are pressed before the shell is ready would be lost; later ones wait in the terminal.
        Shell ran = Shell.run(
                "cd '" + folder + "' && "
                        + "{ until [ -e ready ]; do sleep 0.1; done; sleep 0.3; cat keys; sleep 1; } | timeout 120 script -qec 'stty rows 60 cols 120; "
                        + shell
                        + "' /dev/null > screen 2>&1; cat lines; rm lines ready",
                Map.of("ZDOTDIR", folder.toString(), "TERM", "xterm", "HOME", folder.toString()));
        return ran.out().lines().map(String::stripTrailing).toList();
    }

    private List<String> bash(String before, String... keys) throws IOException, InterruptedException {
        assumeThere("bash");
        Files.writeString(folder.resolve("rc"), before + "source <(khitomer completion bash)\n" + BASH);
        return lines("bash --noprofile --rcfile rc -i", List.of(keys));
    }

    private List<String> zsh(String rc, String... keys) throws IOException, InterruptedException {
        assumeThere("zsh");
        Files.writeString(folder.resolve(".zshrc"), rc + ZSH);
        return lines("zsh -i", List.of(keys));
    }

    /** The words that fish offers for each line. */
    private String fish(String... lines) throws IOException, InterruptedException {
        assumeThere("fish");
        List<String> script = new ArrayList<>(List.of("khitomer completion fish | source"));
        for (String line : lines) {
            script.add("complete -C '" + line.replace("\\", "\\\\").replace("'", "\\'") + "'");
        }
        Files.write(folder.resolve("script.fish"), script);
        Shell ran = Shell.run("cd '" + folder + "' && fish script.fish", Map.of("HOME", folder.toString()));
        assertThat(ran.err()).isEmpty();
        return ran.out();
    }

    @Test
    void bash_puts_into_the_line_what_is_meant() throws IOException, InterruptedException {
        assertThat(bash(
                        "",
                        "khitomer timel\t",
                        "khitomer show QO'NOSS\t",
                        "khitomer show \"Ja'rod2\t",
                        "khitomer show Ja\\'rod2\t",
                        "khitomer show QO’NOSS\t",
                        "khitomer show house of dur\t",
                        "khitomer show kdf\t",
                        "khitomer show worf, kahlest\t",
                        "khitomer show worf,kahlest\t",
                        "khitomer list --where type=plane\t",
                        "khitomer list --where moth\t",
                        "khitomer list --color=alw\t",
                        "khitomer show --lore my\\ lore qu\t",
                        "khitomer show --lore fol\t",
                        "khitomer show worf > fil\t",
                        "khitomer show Ja'rod\t\t",
                        "khitomer show zzz\t"))
                .containsExactly(
                        "khitomer timeline",
                        "khitomer show QO'nos-sector'",
                        "khitomer show \"jarod-2346\"",
                        "khitomer show jarod-2346",
                        "khitomer show qonos-sector",
                        "khitomer show house of duras",
                        "khitomer show klingon-defense-force",
                        "khitomer show worf, kahlest",
                        "khitomer show worf,kahlest",
                        "khitomer list --where type=planet",
                        "khitomer list --where mother=",
                        "khitomer list --color=always",
                        "khitomer show --lore my\\ lore quill",
                        "khitomer show --lore folder/",
                        "khitomer show worf > file",
                        "khitomer show Ja'rod-",
                        "khitomer show zzz");
        assertThat(screen()).doesNotContain("xception", "khitomer:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "source /usr/share/bash-completion/bash_completion\n",
                "set -u\n",
                "COMP_WORDBREAKS=${COMP_WORDBREAKS//=}\n",
                "IFS=o\n"
            })
    void bash_does_so_whatever_else_it_was_told(String before) throws IOException, InterruptedException {
        assumeThat(!before.startsWith("source") || Files.exists(Path.of("/usr/share/bash-completion/bash_completion")))
                .isTrue();

        assertThat(bash(
                        before,
                        "khitomer show kdf\t",
                        "khitomer list --where type=plane\t",
                        "khitomer show house of dur\t"))
                .containsExactly(
                        "khitomer show klingon-defense-force",
                        "khitomer list --where type=planet",
                        "khitomer show house of duras");
    }

    @Test
    void bash_walks_through_words_without_what_they_mean() throws IOException, InterruptedException {
        assertThat(bash("bind 'TAB: menu-complete'\n", "khitomer show kahles\t\t"))
                .singleElement()
                .asString()
                .matches("khitomer show kahles[a-z-]+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "autoload -Uz compinit && compinit -u\nsource <(khitomer completion zsh)\n",
                "khitomer completion zsh > _khitomer\nfpath=($PWD $fpath)\nautoload -Uz compinit && compinit -u\n",
                "setopt complete_in_word\nautoload -Uz compinit && compinit -u\nsource <(khitomer completion zsh)\n"
                        + "zstyle ':completion:*' menu select\n"
            })
    void zsh_puts_into_the_line_what_is_meant(String rc) throws IOException, InterruptedException {
        assertThat(zsh(
                        rc,
                        "khitomer timel\t",
                        "khitomer show QO'NOSS\t",
                        "khitomer show \"Ja'rod2\t",
                        "khitomer show QO’NOSS\t",
                        "khitomer show house of dur\t",
                        "khitomer show kdf\t",
                        "khitomer show worf, kahlest\t",
                        "khitomer list --where type=plane\t",
                        "khitomer list --where moth\t",
                        "khitomer list --color=alw\t",
                        "khitomer show --lore my\\ lore qu\t",
                        "khitomer show --lore fol\t",
                        "khitomer show --lore=fol\t",
                        "khitomer show Ja\\'rod\t",
                        "khitomer show zzz\t"))
                .containsExactly(
                        "khitomer timeline",
                        "khitomer show qonos-sector",
                        "khitomer show \"jarod-2346\"",
                        "khitomer show qonos-sector",
                        "khitomer show house of duras",
                        "khitomer show klingon-defense-force",
                        "khitomer show worf, kahlest",
                        "khitomer list --where type=planet",
                        "khitomer list --where mother=",
                        "khitomer list --color=always",
                        "khitomer show --lore my\\ lore quill",
                        "khitomer show --lore folder/",
                        "khitomer show --lore=folder/",
                        "khitomer show jarod-",
                        "khitomer show zzz");
        assertThat(screen()).doesNotContain("xception", "khitomer:");
    }

    @Test
    void fish_offers_what_is_meant() throws IOException, InterruptedException {
        assertThat(fish(
                        "khitomer timel",
                        "khitomer show QO'NOSS",
                        "khitomer show QO’NOSS",
                        "khitomer show Ja'rod",
                        "khitomer show house of dur",
                        "khitomer show kdf",
                        "khitomer show worf, kahlest",
                        "khitomer list --where type=plane",
                        "khitomer list --where moth",
                        "khitomer list --wher",
                        "khitomer show --lore \"my lore\" qu",
                        "khitomer show --lore fol",
                        "khitomer show --lore=fol"))
                .isEqualTo("""
                timeline\tWhat happened, in order?
                QONOSSector\tQo'noS Sector, place
                QO’NOSSector\tQo'noS Sector, place
                jarod-2346\tJa'rod, character
                jarod-heads-duras\tJa'rod claims the House of Duras, event
                jarod-son-of-lursa\tJa'rod, character
                duras\tHouse of Duras, faction
                klingon-defense-force\tKlingon Defense Force (KDF), faction
                kahlest\tKahlest, character
                type=planet
                mother=\tcharacter
                --where\tOnly entries with this value in this field.
                quill\tQuill 'o" \\ $HOME;, character
                folder/
                --lore=folder/
                """);
    }

    @Test
    void nothing_in_a_name_is_run_or_moves_the_cursor() throws IOException, InterruptedException {
        String fish = fish("khitomer show --lore 'my lore' ''");
        bash("", "khitomer show --lore my\\ lore \t\t");
        String bash = screen();
        zsh(
                "autoload -Uz compinit && compinit -u\nsource <(khitomer completion zsh)\n",
                "khitomer show --lore my\\ lore \t\t");

        for (String shown : List.of(fish, bash, screen())) {
            assertThat(shown)
                    .contains("quill", "$(touch touched) `touch touched`", "␛[31m", ", character")
                    .doesNotContain("\u001b[31m\u0007");
        }
        assertThat(folder.resolve("touched")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bind 'set show-all-if-ambiguous on'\n",
                "bind 'set completion-ignore-case on'\n",
                "bind 'TAB: menu-complete'\n",
                "bind 'TAB: insert-completions'\n"
            })
    void what_namesakes_are_called_never_becomes_part_of_the_line(String before)
            throws IOException, InterruptedException {
        Files.writeString(folder.resolve("my lore/people.yaml"), """
                - {id: a, kind: character, name: "Zed; touch touched #", aliases: [zed]}
                - {id: b, kind: character, name: "Zed; touch touched #", aliases: [zed]}
                """);

        List<String> lines = bash(
                before,
                "khitomer show --lore my\\ lore ze\t",
                "khitomer show --lore my\\ lore ze\t\n",
                "khitomer show --lore my\\ lore ze\t\t\t\n");
        zsh(
                "autoload -Uz compinit && compinit -u\nsource <(khitomer completion zsh)\n",
                "khitomer show --lore my\\ lore ze\t\t\t\n");

        assertThat(lines.get(0)).matches("khitomer show --lore my\\\\ lore (ze|a|a b)");
        assertThat(folder.resolve("touched")).doesNotExist();
    }

    /** Fish itself says more of what it offers than it takes. */
    @Test
    void what_fish_puts_into_the_line_goes_on_from_any_sign() throws IOException, InterruptedException {
        assumeThere("fish");
        Files.writeString(folder.resolve("my lore/people.yaml"), """
                - {id: m, kind: character, name: "Mary (the Elder) of York"}
                - {id: k, kind: character, name: "Kes? {the Ocampan} Traveler"}
                """);
        // Without this folder, fish keeps writing completions of all manual pages into it after the test has ended.
        Files.createDirectories(folder.resolve(".data/fish/generated_completions"));
        Path home = Files.createDirectories(folder.resolve(".config/fish"));
        Files.writeString(home.resolve("config.fish"), """
                khitomer completion fish | source
                function fish_prompt; touch %1$s/ready; echo '$ '; end
                function tell; commandline >> %1$s/lines; commandline ''; end
                bind \\cg tell
                """.formatted(folder));

        List<String> lines = lines(
                "env XDG_CONFIG_HOME=" + folder + "/.config XDG_DATA_HOME=" + folder + "/.data fish -i",
                List.of(
                        "khitomer show --lore my\\ lore mary\\ \\(the\\ el\t",
                        "khitomer show --lore my\\ lore 'mary (the el\t",
                        "khitomer show --lore my\\ lore kes\\?\\ \\{the\\ oc\t",
                        "khitomer show --lore my\\ lore kes\\? \\{the\\ oc\t",
                        "khitomer list --lore my\\ lore --where 'name=mary (the e\t"));

        assertThat(lines)
                .containsExactly(
                        "khitomer show --lore my\\ lore mary\\ \\(the\\ elder",
                        "khitomer show --lore my\\ lore 'mary (the elder'",
                        "khitomer show --lore my\\ lore kes\\?\\ \\{the\\ ocampan",
                        "khitomer show --lore my\\ lore kes\\? \\{the\\ ocampan",
                        "khitomer list --lore my\\ lore --where 'name=mary (the elder'");
    }

    @Test
    void names_with_signs_in_them_go_on_word_by_word() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("my lore/people.yaml"), """
                - {id: s20, kind: character, name: "Season Twenty: House Divided"}
                - {id: war, kind: character, name: "Who, Me? [Draft] Crime & War/Peace"}
                """);
        String[] keys = {
            "khitomer show --lore my\\ lore season twenty: hou\t",
            "khitomer show --lore my\\ lore season twenty: house div\t",
            "khitomer show --lore my\\ lore \"season twenty: hou\t",
            "khitomer show --lore my\\ lore who, me\\? \\[draft\\] cri\t",
            "khitomer show --lore my\\ lore who, me\\? \\[draft\\] crime \\& war/pea\t"
        };
        List<String> expected = List.of(
                "khitomer show --lore my\\ lore season twenty: house",
                "khitomer show --lore my\\ lore season twenty: house divided",
                "khitomer show --lore my\\ lore \"s20\"",
                "khitomer show --lore my\\ lore who, me\\? \\[draft\\] crime");

        assertThat(bash("", keys)).startsWith(expected.toArray(String[]::new));
        assertThat(zsh("autoload -Uz compinit && compinit -u\nsource <(khitomer completion zsh)\n", keys))
                .startsWith(expected.toArray(String[]::new))
                .last()
                .asString()
                .endsWith("war/peace");
        assertThat(fish(
                        "khitomer show --lore 'my lore' season twenty: hou",
                        "khitomer show --lore 'my lore' who, me\\? \\[draft\\] cri"))
                .contains("house\tSeason Twenty: House Divided, character", "crime\tWho, Me?");
    }

    private String screen() throws IOException {
        return Files.readString(folder.resolve("screen"));
    }
}
