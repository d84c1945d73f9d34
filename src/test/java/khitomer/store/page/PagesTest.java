package khitomer.store.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Random;
import khitomer.base.Damaged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {

    /** So many that pages which do not stay take each other's places. */
    private static final int NUMBERS = 1_300_000;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("numbers");
        Bytes bytes = new Bytes();
        for (int i = 0; i < NUMBERS; i++) {
            bytes.eight(i);
        }
        try (PageWriter pages = new PageWriter(file)) {
            pages.write(bytes);
            pages.finish(new Bytes(), 1);
        }
    }

    @Test
    void what_is_read_over_each_other_is_the_same() {
        Random random = new Random(11);
        try (Pages pages = Pages.open(file.toFile())) {
            Reader kept = new Reader(pages, 0);
            Reader fleeting = new Reader(pages.fleeting(), 0);
            for (int i = 0; i < 20_000; i++) {
                int number = random.nextInt(NUMBERS);
                kept.seek(place(number));
                fleeting.seek(place(number));
                assertThat(fleeting.eight()).isEqualTo(number).isEqualTo(kept.eight());
            }
        }
    }

    @Test
    void what_is_damaged_is_noticed_each_time() throws IOException {
        try (RandomAccessFile damaged = new RandomAccessFile(file.toFile(), "rw")) {
            damaged.seek(Pages.PAGE * 3 / 2);
            damaged.write(~damaged.read());
        }
        try (Pages pages = Pages.open(file.toFile())) {
            Pages fleeting = pages.fleeting();
            for (Pages each : new Pages[] {pages, fleeting, fleeting}) {
                assertThat(new Reader(each, place(0)).eight()).isZero();
                assertThatThrownBy(() -> new Reader(each, Pages.PAGE)).isInstanceOf(Damaged.class);
            }
        }
    }

    private static long place(int number) {
        return Header.SIZE + (long) number * Long.BYTES;
    }
}
