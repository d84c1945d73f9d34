package khitomer.cli.session;

import java.io.InputStream;
import khitomer.cli.option.UsageException;

/** Standard input as the commands of a session have it, whose lines are commands and no names. */
final class SessionInput extends InputStream {

    @Override
    public int read() {
        throw new UsageException(
                "'-' reads standard input, from which this session takes its commands; name the entries here");
    }
}
