package planted.attic;

/** Lives in a package that is no feature. */
public class Forgotten {}
