package khitomer.yaml.syntax;

import khitomer.model.Location;

/** Thrown at a syntax error, with the location of the error and of the construct that it is in. */
final class NotYamlException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Location fault;
    private final transient Location context;

    NotYamlException(String problem, Location fault, Location context) {
        super(problem, null, false, false);
        this.fault = fault;
        this.context = context;
    }

    Location fault() {
        return fault;
    }

    Location context() {
        return context;
    }
}
