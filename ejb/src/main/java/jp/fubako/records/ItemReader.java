package jp.fubako.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One right to read one item. */
@Entity
@Table(name = "item_reader")
@IdClass(ItemReader.Key.class)
class ItemReader {

  /** Item and token. */
  static final class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID itemId;
    private String token;

    Key() {}

    Key(UUID itemId, String token) {
      this.itemId = itemId;
      this.token = token;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(itemId, key.itemId)
          && Objects.equals(token, key.token);
    }

    @Override
    public int hashCode() {
      return Objects.hash(itemId, token);
    }
  }

  @Id
  @Column(name = "item_id")
  private UUID itemId;

  @Id
  @Column(length = 64)
  private String token;

  /** Given to somebody by name; otherwise it follows from the item's scope. */
  @Column(nullable = false)
  private boolean granted;

  protected ItemReader() {}

  ItemReader(UUID itemId, String token, boolean granted) {
    this.itemId = itemId;
    this.token = token;
    this.granted = granted;
  }

  String token() {
    return token;
  }

  boolean granted() {
    return granted;
  }

  void grant() {
    granted = true;
  }
}
