package khitomer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentHashesTest {

    @TempDir
    private Path folder;

    @Test
    void a_fingerprint_gets_the_hash_of_what_was_read_whatever_stands_there_now() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "id: a\n");
        FileFingerprints found = FileFingerprints.of(List.of(folder));
        ContentHashes read = new ContentHashes();
        read.add(file.toString(), Files.readAllBytes(file));
        FileFingerprints before = read.in(found);

        assertThat(FileFingerprints.of(List.of(folder)).withContents(before).changedSince(before))
                .isEmpty();

        Files.writeString(file, "id: b\n");
        assertThat(FileFingerprints.of(List.of(folder)).withContents(before).changedSince(before))
                .containsExactly(file.toString());
    }

    @Test
    void what_was_found_and_not_read_has_no_hash_to_be_told_by() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "id: a\n");
        FileFingerprints found = FileFingerprints.of(List.of(folder));

        assertThatThrownBy(() -> new ContentHashes().in(found))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a.yaml");
    }

    /** Both checksums are linear, so that texts of the same length are soon found that neither tells apart. */
    @Test
    void two_texts_of_equal_checksums_and_length_are_not_taken_for_one() throws IOException {
        byte[] one = ("# " + "a".repeat(80) + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] other = withTheChecksumsOf(one);
        assertThat(other).isNotEqualTo(one).hasSameSizeAs(one);
        assertThat(checksums(other)).isEqualTo(checksums(one));
        Path file = Files.write(folder.resolve("a.yaml"), one);
        FileFingerprints found = FileFingerprints.of(List.of(folder));
        ContentHashes read = new ContentHashes();
        read.add(file.toString(), one);
        FileFingerprints before = read.in(found);

        Files.write(file, other);

        assertThat(FileFingerprints.of(List.of(folder)).withContents(before).changedSince(before))
                .containsExactly(file.toString());
    }

    private static long checksums(byte[] bytes) {
        CRC32 one = new CRC32();
        one.update(bytes);
        CRC32C other = new CRC32C();
        other.update(bytes);
        return one.getValue() << 32 | other.getValue();
    }

    /** By Gaussian elimination: which letters to turn from a to c, so that what that changes cancels out. */
    private static byte[] withTheChecksumsOf(byte[] text) {
        long[] changes = new long[Long.SIZE];
        BitSet[] letters = new BitSet[Long.SIZE];
        for (int letter = 2; letter < text.length - 1; letter++) {
            byte[] turned = text.clone();
            turned[letter] ^= 2;
            long change = checksums(turned) ^ checksums(text);
            BitSet of = new BitSet();
            of.set(letter);
            while (change != 0 && letters[Long.numberOfTrailingZeros(change)] != null) {
                int bit = Long.numberOfTrailingZeros(change);
                change ^= changes[bit];
                of.xor(letters[bit]);
            }
            if (change == 0) {
                byte[] other = text.clone();
                of.stream().forEach(each -> other[each] ^= 2);
                return other;
            }
            changes[Long.numberOfTrailingZeros(change)] = change;
            letters[Long.numberOfTrailingZeros(change)] = of;
        }
        throw new AssertionError("there are more letters than bits");
    }

    @ParameterizedTest
    @CsvSource({"50_000, false", "200, false", "50, true", "0, true", "-500, true"})
    void a_change_is_no_proof_while_the_clock_may_show_the_same(long milliseconds, boolean fine) {
        long now = TimeUnit.SECONDS.toNanos(1_700_000_100);

        assertThat(FileFingerprint.isRecent(now - TimeUnit.MILLISECONDS.toNanos(milliseconds) + 1, now))
                .isEqualTo(fine);
    }

    @Test
    void a_change_at_a_whole_second_is_no_proof_for_a_minute() {
        long now = TimeUnit.SECONDS.toNanos(1_700_000_100);

        assertThat(FileFingerprint.isRecent(now - TimeUnit.SECONDS.toNanos(59), now))
                .isTrue();
        assertThat(FileFingerprint.isRecent(now - TimeUnit.SECONDS.toNanos(60), now))
                .isFalse();
    }

    /** The vectors of the reference implementation, with keys and contents of the bytes 0, 1, 2 and so on. */
    @ParameterizedTest
    @CsvSource({
        "0, A3817F04BA25A8E66DF67214C7550293",
        "1, DA87C1D86B99AF44347659119B22FC45",
        "8, 3B62A9BA6258F5610F83E264F31497B4",
        "15, 5493E99933B0A8117E08EC0F97CFC3D9"
    })
    void contents_are_hashed_by_siphash(int length, String expected) {
        ContentKey key = new ContentKey(0x0706050403020100L, 0x0F0E0D0C0B0A0908L);
        byte[] content = new byte[length];
        for (int i = 0; i < length; i++) {
            content[i] = (byte) i;
        }

        ContentKey.Digest digest = key.digest(content);

        assertThat("%016X%016X".formatted(Long.reverseBytes(digest.first()), Long.reverseBytes(digest.second())))
                .isEqualTo(expected);
    }
}
