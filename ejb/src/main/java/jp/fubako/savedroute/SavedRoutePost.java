package jp.fubako.savedroute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A post of a saved route. */
@Entity
@Table(name = "saved_route_post")
class SavedRoutePost {

  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "route_id", nullable = false)
  private SavedRoute route;

  @Column(name = "reads_only", nullable = false)
  private boolean readsOnly;

  @Column(nullable = false)
  private int ordinal;

  @Column(name = "post_id", nullable = false)
  private UUID postId;

  @Column(nullable = false, length = 200)
  private String title;

  protected SavedRoutePost() {}

  SavedRoutePost(SavedRoute route, boolean readsOnly, int ordinal, UUID postId, String title) {
    this.id = UUID.randomUUID();
    this.route = route;
    this.readsOnly = readsOnly;
    this.ordinal = ordinal;
    this.postId = postId;
    this.title = title;
  }

  boolean readsOnly() {
    return readsOnly;
  }

  int ordinal() {
    return ordinal;
  }

  UUID postId() {
    return postId;
  }

  String title() {
    return title;
  }
}
