package khitomer.store.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ByteReaderTest {

    private static final String[] PIECES = {"a", "b", "ä", "ÿ", "Ō", "𐎠", "", "khitomer", "\uFFFD"};

    @TempDir
    private Path folder;

    /** Enough texts to fill several pages, so that some of them begin on one and end on the next. */
    @Test
    void texts_are_compared_where_they_stand_as_they_compare_themselves() throws IOException {
        Random random = new Random(7);
        List<String> texts = new ArrayList<>();
        ByteWriter bytes = new ByteWriter();
        for (int i = 0; i < 8_000; i++) {
            texts.add(text(random));
            bytes.text(texts.get(i));
        }
        Path file = folder.resolve("texts");
        try (PageWriter pages = new PageWriter(file)) {
            pages.write(bytes);
            pages.finish(new ByteWriter(), 1);
        }

        try (PageFile pages = PageFile.open(file.toFile())) {
            ByteReader compared = new ByteReader(pages, FileHeader.SIZE);
            ByteReader read = new ByteReader(pages, FileHeader.SIZE);
            for (String text : texts) {
                String other = text(random);
                assertThat(Integer.signum(compared.compareText(other)))
                        .as(text + " and " + other)
                        .isEqualTo(Integer.signum(text.compareTo(other)));
                assertThat(read.text()).isEqualTo(text);
                assertThat(compared.offset()).isEqualTo(read.offset());
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(5); left > 0; left--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
