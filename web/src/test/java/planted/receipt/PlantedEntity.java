package planted.receipt;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Public, and with a field that is not private. */
@Entity
public class PlantedEntity {
  @Id long id;
}
