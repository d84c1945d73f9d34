package khitomer.yaml.syntax;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;

/**
 * Returns a text in reads that never fill the parser's buffer.
 *
 * <p>snakeyaml-engine 3.0.1 reads one character beyond its full buffer if that ends within a surrogate pair, such as an
 * emoji, and fails.
 */
final class ShortReads extends FilterReader {

    ShortReads(String text) {
        super(new StringReader(text));
    }

    @Override
    public int read(char[] buffer, int start, int length) throws IOException {
        return super.read(buffer, start, Math.max(1, length - 1));
    }
}
