package khitomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SinceTest {

    @TempDir
    private Path folder;

    @Test
    void only_what_the_files_add_to_a_revision_is_told() throws IOException, InterruptedException {
        write("worf.yaml", "id: worf\nkind: character\nspouse: jadzia\n");
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-m", "first");
        write("worf.yaml", "# a line above\nid: worf\nkind: character\nspouse: jadzia\nfather: mogh\n");

        Cli since = Cli.run("check", "--lore", folder.toString(), "--since", "HEAD", "-o", "github");

        assertThat(since.out()).isEqualTo("::error file=" + folder + "/worf.yaml,line=5,col=9,title=dangling-reference"
                + "::no entry is called 'mogh'\n");
        assertThat(since.code()).isEqualTo(1);
    }

    @Test
    void what_is_no_revision_or_no_repository_is_said_so() throws IOException, InterruptedException {
        write("worf.yaml", "id: worf\nkind: character\n");

        Cli outside = Cli.run("check", "--lore", folder.toString(), "--since", "HEAD");
        git("init", "-q");
        Cli unborn = Cli.run("check", "--lore", folder.toString(), "--since", "nonsense");

        assertThat(List.of(outside.code(), unborn.code())).containsOnly(2);
        assertThat(unborn.err()).startsWith("khitomer: there is no revision 'nonsense' in the git repository of");
        assertThat(Cli.run("check", "--since", "HEAD").err())
                .startsWith("khitomer: --since compares one lore folder; name it with --lore");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }
}
