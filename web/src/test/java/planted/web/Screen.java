package planted.web;

import jakarta.inject.Named;
import planted.receipt.PlantedEntity;
import planted.search.Index;

/** A page bean that is no view, sees an entity and a library. */
@Named
public class Screen {
  PlantedEntity entity;
  Index index;
}
