package khitomer.base.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class XdgFoldersTest {

    @Test
    void a_variable_names_the_folder_of_all_programs() {
        XdgFolders folders =
                new XdgFolders(Map.of("HOME", "/home/me", "XDG_CACHE_HOME", "/fast", "XDG_CONFIG_HOME", "/etc/me"));

        assertThat(folders.cache()).contains(Path.of("/fast/khitomer"));
        assertThat(folders.configuration()).contains(Path.of("/etc/me"));
        assertThat(folders.state()).contains(Path.of("/home/me/.local/state/khitomer"));
        assertThat(folders.data()).contains(Path.of("/home/me/.local/share"));
    }

    @Test
    void a_relative_path_counts_as_not_set() {
        assertThat(new XdgFolders(Map.of("HOME", "/home/me", "XDG_CACHE_HOME", "fast")).cache())
                .contains(Path.of("/home/me/.cache/khitomer"));
        assertThat(new XdgFolders(Map.of("HOME", "me", "XDG_CACHE_HOME", "fast")).cache())
                .isEmpty();
        assertThat(new XdgFolders(Map.of()).state()).isEmpty();
    }
}
