package jp.fubako.authority;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import jp.fubako.organisation.PostKind;

/** 専決の制限: to whom a reservation lifts a matter; without a matter code it holds for all. */
@Entity
@Table(name = "authority_reservation")
class AuthorityReservation {

  @Id private UUID id;

  @Column(name = "set_id", nullable = false)
  private UUID setId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private Reservation reservation;

  /** Name of the reservation as the rule writes it, for example 重要. */
  @Column(nullable = false, length = 100)
  private String words;

  @Column(name = "matter_code", length = 50)
  private String matterCode;

  @Enumerated(EnumType.STRING)
  @Column(name = "raise_to", nullable = false, length = 20)
  private PostKind raiseTo;

  @Column(name = "level_name", nullable = false, length = 50)
  private String levelName;

  @Column(nullable = false, length = 300)
  private String article;

  protected AuthorityReservation() {}

  AuthorityReservation(UUID setId, Reservation reservation, String words, String matterCode) {
    this.id = UUID.randomUUID();
    this.setId = setId;
    this.reservation = reservation;
    this.words = words;
    this.matterCode = matterCode;
  }

  void raises(PostKind raiseTo, String levelName, String article) {
    this.raiseTo = raiseTo;
    this.levelName = levelName;
    this.article = article;
  }

  UUID setId() {
    return setId;
  }

  Reservation reservation() {
    return reservation;
  }

  String words() {
    return words;
  }

  String matterCode() {
    return matterCode;
  }

  PostKind raiseTo() {
    return raiseTo;
  }

  String levelName() {
    return levelName;
  }

  String article() {
    return article;
  }
}
