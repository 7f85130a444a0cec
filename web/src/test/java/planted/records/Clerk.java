package planted.records;

import jakarta.ejb.Stateless;

/** Bears the name of another bean. */
@Stateless
public class Clerk {}
