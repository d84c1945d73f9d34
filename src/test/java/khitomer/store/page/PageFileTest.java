package khitomer.store.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Random;
import khitomer.base.CorruptFileException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFileTest {

    /** So many that pages which do not stay take each other's places. */
    private static final int NUMBERS = 1_300_000;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("numbers");
        ByteWriter bytes = new ByteWriter();
        for (int i = 0; i < NUMBERS; i++) {
            bytes.int64(i);
        }
        try (PageWriter pages = new PageWriter(file)) {
            pages.write(bytes);
            pages.finish(new ByteWriter(), 1);
        }
    }

    @Test
    void what_is_read_over_each_other_is_the_same() {
        Random random = new Random(11);
        try (PageFile pages = PageFile.open(file.toFile())) {
            ByteReader kept = new ByteReader(pages, 0);
            ByteReader fleeting = new ByteReader(pages.recycling(), 0);
            for (int i = 0; i < 20_000; i++) {
                int number = random.nextInt(NUMBERS);
                kept.seek(place(number));
                fleeting.seek(place(number));
                assertThat(fleeting.int64()).isEqualTo(number).isEqualTo(kept.int64());
            }
        }
    }

    @Test
    void what_is_damaged_is_noticed_each_time() throws IOException {
        try (RandomAccessFile damaged = new RandomAccessFile(file.toFile(), "rw")) {
            damaged.seek(PageFile.PAGE * 3 / 2);
            damaged.write(~damaged.read());
        }
        try (PageFile pages = PageFile.open(file.toFile())) {
            PageFile fleeting = pages.recycling();
            for (PageFile each : new PageFile[] {pages, fleeting, fleeting}) {
                assertThat(new ByteReader(each, place(0)).int64()).isZero();
                assertThatThrownBy(() -> new ByteReader(each, PageFile.PAGE)).isInstanceOf(CorruptFileException.class);
            }
        }
    }

    private static long place(int number) {
        return FileHeader.SIZE + (long) number * Long.BYTES;
    }
}
